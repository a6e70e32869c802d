import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const settings = async (id: string): Promise<Record<string, unknown>> => {
  const {
    id: _id,
    gridCode,
    statusSince,
    revision,
    ...rest
  } = (await callApi("admin", `GET /api/cameras/${id}`)).json ?? {};
  expect([gridCode, statusSince, revision]).not.toContain(undefined);
  return rest;
};
const put = async (id: string, over: object, revision = 1, user = "admin") =>
  callApi(user, `PUT /api/cameras/${id}`, {
    body: { ...(await settings(id)), ...over },
    headers: { "if-match": `"${revision}"` },
  });
/** Inside the building that stands in the south-west of the grid. */
const indoors = (grid: number): [number, number] => {
  const { west = 0, south = 0 } = fixtureGrids[grid] ?? {};
  return [west + 0.0003, south + 0.0003];
};

describe("cameras", () => {
  it.each([
    ["commander", 6],
    ["planner", 6],
    ["gridleader", 2],
    ["leader", 6],
    ["streetcommander", 2],
  ])("are listed to %s as far as the scope goes", async (user, count) => {
    const { json } = await callApi(user, "GET /api/cameras?status=online");
    expect(json?.items).toHaveLength(count);
  });

  it("are found in a window, and by pages", async () => {
    const [lng, lat] = fixtureGrids[4]?.centre ?? [0, 0];
    const near = await callApi(
      "leader",
      `GET /api/cameras?bbox=${lng - 1e-4},${lat - 1e-4},${lng + 1e-4},${lat + 1e-4}`,
    );
    expect((near.json?.items as { id: string }[]).map(({ id }) => id)).toEqual(["5"]);
    const first = await callApi("leader", "GET /api/cameras?limit=4");
    const second = await callApi("leader", `GET /api/cameras?limit=4&cursor=${String(first.json?.nextCursor)}`);
    expect((second.json?.items as { id: string }[]).map(({ id }) => id)).toEqual(["5", "6"]);
  });

  it("are changed on the revision that was seen, with outage, event and audit", async () => {
    const changed = await put("1", { bearingDegrees: 180.5, status: "offline", position: fixtureGrids[1]?.centre });
    expect(changed).toMatchObject({
      status: 200,
      json: { revision: 2, gridCode: fixtureGrids[1]?.code, bearingDegrees: 180.5 },
    });
    expect(changed.headers.get("etag")).toBe('"2"');
    expect(await put("1", {}, 1)).toMatchObject({ status: 412, json: { revision: 2 } });
    expect(await put("1", { status: "online" }, 2)).toMatchObject({ status: 200 });
    const [row] = await program.query(
      `select (select kind from camera_outages where camera_id = 1 and ended_at is not null) as outage,
        (select count(*)::int from outbox where topic = 'cameras') as events,
        (select details->'changed' from audit_log where action = 'camera.update' order by at limit 1) as changed`,
    );
    expect(row).toEqual({
      outage: "offline",
      events: 2,
      changed: ["gridCode", "position", "bearingDegrees", "status", "statusSince"],
    });
  });

  it.each([
    ["retention of 29 days", { retentionDays: 29 }, 17, "retentionDays"],
    ["no sign", { signPosted: false }, 13, "signPosted"],
    ["inside a dormitory", { position: indoors(3) }, 8, "position"],
    ["inside a hotel", { position: indoors(5) }, 8, "position"],
  ])("are refused with the article: %s (P06)", async (_, over, article, field) => {
    const answer = await put("2", over);
    expect(answer).toMatchObject({ status: 422, json: { code: "camera-rule", field } });
    expect(answer.json?.violations).toEqual([expect.objectContaining({ article })]);
  });

  it("may not be turned to look into a dormitory from near by, and say so of what they see when they are", async () => {
    const [lng, lat] = indoors(3);
    // 25 m east of the dormitory's east wall, at its height.
    const position = [lng + 0.0002 + 25 / 95_600, lat];
    expect(await put("4", { position, bearingDegrees: 270 })).toMatchObject({
      status: 422,
      json: { code: "camera-rule", field: "bearingDegrees", violations: [{ article: 8, rule: "looks-into-private" }] },
    });
    expect(await put("4", { position, bearingDegrees: 90 })).toMatchObject({ status: 200 });
    const [view] = await program.query("select seen_metres, over_buildings from camera_views where camera_id = 4");
    expect(view).toMatchObject({ over_buildings: 0 });
    expect(Number(view?.seen_metres)).toBeGreaterThan(1000);
  });

  it("stay inside the scope, and keep their code to themselves", async () => {
    expect(await put("2", { position: [0, 0] })).toMatchObject({ status: 422, json: { code: "outside-scope" } });
    expect(await put("2", { code: "99010200081310000003" })).toMatchObject({
      status: 409,
      json: { code: "conflict", field: "code" },
    });
    expect(await put("2", { position: indoors(0) })).toMatchObject({ status: 200 });
  });
});
