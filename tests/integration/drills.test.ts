import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { watchOnce } from "@/lib/server/watch/watch-once";
import { callApi, giveTokens } from "../helpers/api-client";
import { callRoute } from "../helpers/call-route";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";
import { childText, xmlOutline } from "../helpers/xml-outline";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  // Seven more buildings make the fixture's six a town of eight addresses and more.
  await program.query(
    `insert into buildings (district_code, grid_code, kind, address, floors, height_metres, geom, centre)
     select district_code, grid_code, kind, address, floors, height_metres, geom, centre from buildings cross join generate_series(1, 2)`,
  );
});
afterAll(() => program.stop());
beforeEach(() => program.query("truncate drill_modes"));

const position = fixtureGrids[0]?.centre;
const drill = (running: boolean, user = "commander") =>
  callApi(user, "PUT /api/drills/990102", { body: { running, note: "燃气泄漏应急演练" } });
async function report(body: object = {}, user = "commander") {
  const { json, status } = await callApi(user, "POST /api/incidents", {
    body: { category: "04001", description: "张先生家 13900001111", position, severity: 1, ...body },
  });
  return { status, id: String(json?.id), json };
}
const read = async (id: string) => (await callApi("commander", `GET /api/incidents/${id}`)).json;
const cases = async () =>
  ((await callApi("commander", "GET /api/incidents/rates?area=990102")).json?.items as { cases: number }[])[0]?.cases;

describe("a drill", () => {
  it("marks what the district's people report, and nothing else, while it runs", async () => {
    expect((await read((await report()).id))?.drill).toBe(false);
    expect((await drill(true)).json).toMatchObject({ items: [{ districtCode: "990102", note: "燃气泄漏应急演练" }] });
    expect((await read((await report()).id))?.drill).toBe(true);
    expect((await read((await report({}, "gridleader")).id))?.drill).toBe(true);
    expect((await read((await report({ drill: false })).id))?.drill).toBe(false);
    const { POST } = await import("@/app/api/public/reports/route");
    const { status } = await callRoute(POST, {
      path: "/api/public/reports",
      body: { category: "04001", description: "冒烟", position },
    });
    expect(status).toBe(201);
    const [resident] = await program.query(
      "select is_drill from incidents where source = 'public' order by id desc limit 1",
    );
    expect(resident).toEqual({ is_drill: false });
    await drill(false);
    expect((await read((await report()).id))?.drill).toBe(false);
    expect(await report({ drill: true })).toMatchObject({ status: 422, json: { field: "drill" } });
  });

  it("is counted by no figure, and told of as a drill", async () => {
    await program.query("truncate notifications, notification_reads");
    const before = await cases();
    await drill(true);
    await report({ severity: 3 });
    expect(await cases()).toBe(before);
    const lateness = await callApi("commander", "GET /api/incidents/lateness?area=990102&by=all");
    const [{ n } = { n: 0 }] = (await program.query(
      "select count(*)::int as n from incidents where closed_at is null and not is_drill",
    )) as { n: number }[];
    expect(lateness.json?.items).toMatchObject([{ open: n }]);
    const alarms = await callApi("commander", "GET /api/alarms");
    expect((alarms.json?.items as { drill: boolean }[]).map((one) => one.drill)).toContain(true);
    const bell = await callApi("commander", "GET /api/notifications");
    expect(bell.json?.items).toMatchObject([{ kind: "severe", isDrill: true }]);
    await watchOnce(new Date(Date.now() + 180_000));
    const later = (await callApi("commander", "GET /api/notifications")).json?.items as {
      kind: string;
      isDrill: boolean;
    }[];
    expect(later.filter(({ kind }) => kind === "escalation").map(({ isDrill }) => isDrill)).toContain(true);
  });

  it("is begun and ended by who has the whole district; both are on record", async () => {
    expect((await drill(true, "gridleader")).status).toBe(403);
    expect((await drill(true, "streetcommander")).status).toBe(404);
    expect((await drill(true, "admin")).status).toBe(200);
    expect((await drill(true)).status).toBe(200);
    expect((await callApi("gridleader", "GET /api/drills")).json).toMatchObject({
      items: [{ startedBy: "测试admin" }],
    });
    await drill(false);
    const acts = await program.query(
      "select action, user_id from audit_log where action like 'drill.%' order by at desc limit 2",
    );
    expect(acts).toEqual([
      { action: "drill.end", user_id: "u-commander" },
      { action: "drill.start", user_id: "u-admin" },
    ]);
  });
});

describe("the public alert feed", () => {
  const feed = async () => {
    const { GET } = await import("@/app/public/cap/feed.atom/route");
    return callRoute(GET, { path: "/public/cap/feed.atom" });
  };
  const document = async (name: string) => {
    const { GET } = await import("@/app/public/cap/[alert]/route");
    return callRoute(GET, { path: `/public/cap/${name}`, params: { alert: name } });
  };
  const step = (id: string, action: string, revision: number, rest: object = {}) =>
    callApi("commander", `POST /api/incidents/${id}/transitions`, {
      body: { action, ...rest },
      headers: { "if-match": `"${revision}"` },
    });

  it("has severe cases once they are registered, coarse and without words, and their end", async () => {
    await program.query("update incidents set registered_at = null");
    const { id } = await report({ severity: 4 });
    const minor = await report({ severity: 2 });
    await step(minor.id, "register", 1);
    expect((await feed()).text).not.toContain("<entry>");
    await step(id, "register", 1);
    const listed = await feed();
    expect(listed.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(listed.text).toContain(`/public/cap/990102-${id}-1.xml`);
    expect(listed.text).not.toContain(`990102-${minor.id}-`);
    const alert = await document(`990102-${id}-1.xml`);
    expect(alert.headers.get("content-type")).toContain("application/cap+xml");
    for (const secret of ["张先生", "13900001111", String(position?.[0]), String(position?.[1])]) {
      expect(alert.text + listed.text).not.toContain(secret);
    }
    const root = xmlOutline(alert.text);
    expect(childText(root, "status")).toBe("Actual");
    expect((await document(`990102-${id}-2.xml`)).status).toBe(404);
    await step(id, "void", 2, { reason: "误报，已核实" });
    expect(childText(xmlOutline((await document(`990102-${id}-2.xml`)).text), "msgType")).toBe("Cancel");
  });

  it("marks a drill as an exercise", async () => {
    await drill(true);
    const { id } = await report({ severity: 3 });
    await step(id, "register", 1);
    expect(childText(xmlOutline((await document(`990102-${id}-1.xml`)).text), "status")).toBe("Exercise");
  });

  it("says nothing of a place with few addresses around it", async () => {
    await program.query("update incidents set registered_at = null");
    const { id } = await report({ severity: 3 });
    await step(id, "register", 1);
    await program.query("delete from households; delete from building_counts; delete from buildings where id > 5");
    expect((await feed()).text).not.toContain("<entry>");
    expect((await document(`990102-${id}-1.xml`)).status).toBe(404);
    for (const wrong of ["990102-x-1.xml", "feed", "../../etc/passwd"])
      expect((await document(wrong)).status).toBe(400);
  });
});
