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

const report = (over: object = {}) => ({
  category: "01002",
  description: "楼道口堆放垃圾",
  position: fixtureGrids[0]?.centre,
  ...over,
});
type Item = { id: string; number: string; gridCode: string; status: string; departmentCode: string | null };
const items = (answer: Awaited<ReturnType<typeof callApi>>): Item[] => answer.json?.items as Item[];
const create = async (over: object = {}, user = "commander") => {
  const answer = await callApi(user, "POST /api/incidents", { body: report(over) });
  expect(answer).toMatchObject({ status: 201 });
  return answer.json as { id: string; number: string; gridCode: string; status: string; dueAt: string };
};
const step = (user: string, id: string, revision: number, body: object) =>
  callApi(user, `POST /api/incidents/${id}/transitions`, { body, headers: { "if-match": `"${revision}"` } });

describe("POST /api/incidents", () => {
  it("finds the grid, gives number and deadline, and writes timeline, outbox and audit with it", async () => {
    const made = await create({ severity: 2 });
    expect(made).toMatchObject({ gridCode: fixtureGrids[0]?.code, status: "reported" });
    expect(made.number).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    expect(Date.parse(made.dueAt)).toBeGreaterThan(Date.now());
    const rows = await program.query(
      `select (select count(*)::int from incident_timeline where incident_id = $1) as timeline,
        (select data->>'number' from outbox where data->>'id' = $1::text) as outbox,
        (select action from audit_log where subject_kind = 'incident' and subject_id = $1::text) as audit`,
      [made.id],
    );
    expect(rows).toEqual([{ timeline: 1, outbox: made.number, audit: "incident.report" }]);
  });

  it("is open to a grid leader in the own grids only", async () => {
    expect((await create({}, "gridleader")).gridCode).toBe(fixtureGrids[0]?.code);
    const elsewhere = await callApi("gridleader", "POST /api/incidents", {
      body: report({ position: fixtureGrids[4]?.centre }),
    });
    expect(elsewhere).toMatchObject({ status: 422, json: { code: "outside-scope", field: "position" } });
  });

  it.each([
    [{ category: "01099" }, "unknown-category", "category"],
    [{ category: "99001" }, "unknown-category", "category"],
    [{ position: [0, 0] }, "outside-scope", "position"],
    [{ position: [200, 0] }, "invalid-body", "position[0]"],
    [{ description: "  " }, "invalid-body", "description"],
    [{ severity: 5 }, "invalid-body", "severity"],
    [{ reporter: { name: "王", phone: "abc" } }, "invalid-body", "reporter.phone"],
    [{ createdBy: "u-admin" }, "invalid-body", "createdBy"],
  ])("refuses %j with %s", async (over, code, field) => {
    const answer = await callApi("commander", "POST /api/incidents", { body: report(over) });
    expect(answer).toMatchObject({ status: 422, json: { code, field } });
  });

  it("numbers reports that come at once without a double", async () => {
    const numbers = new Set<string>();
    for (let round = 0; round < 5; round++) {
      const made = await Promise.all(Array.from({ length: 20 }, () => create()));
      for (const { number } of made) numbers.add(number);
    }
    expect(numbers.size).toBe(100);
  });

  it("answers a repeated Idempotency-Key once more, and refuses another body under it", async () => {
    const headers = { "idempotency-key": "report-1" };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => callApi("commander", "POST /api/incidents", { body: report(), headers })),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    const other = await callApi("commander", "POST /api/incidents", { body: report({ severity: 3 }), headers });
    expect(other).toMatchObject({ status: 422, json: { code: "idempotency-mismatch" } });
  });
});

describe("GET /api/incidents", () => {
  it("pages through the whole scope, newest first, each case once", async () => {
    const ids: string[] = [];
    let cursor = "";
    do {
      const answer = await callApi("commander", `GET /api/incidents?limit=7${cursor && `&cursor=${cursor}`}`);
      ids.push(...items(answer).map(({ id }) => id));
      cursor = (answer.json?.nextCursor as string | null) ?? "";
    } while (cursor);
    const all = await program.query("select id from incidents order by reported_at desc, id desc");
    expect(ids).toEqual(all.map(({ id }) => id));
  });

  it.each([
    ["citycommander", ["1", "2", "3", "4", "5", "6"]],
    ["streetcommander", ["5", "6"]],
    ["gridleader", ["1", "2"]],
    ["gridleader2", ["3"]],
    ["department", ["2"]],
    ["department2", []],
    ["leader", ["1", "2", "3", "4", "5", "6"]],
  ])("gives %s exactly the cases of the scope", async (user, expected) => {
    const answer = await callApi(user, "GET /api/incidents?until=2026-01-06T00:00:00Z");
    expect(
      items(answer)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expected);
  });

  it("filters by area, status, category, time and window", async () => {
    const ids = async (query: string) =>
      items(await callApi("commander", `GET /api/incidents?until=2026-01-06T00:00:00Z&${query}`)).map(({ id }) => id);
    expect(await ids("area=990102002")).toEqual(["6", "5"]);
    expect(await ids("area=990103")).toEqual([]);
    expect(await ids("status=closed,accepted")).toEqual(["5", "3"]);
    expect(await ids("category=04")).toEqual([]);
    expect(await ids("category=01002&since=2026-01-05T01:05:30Z")).toEqual(["6"]);
    const [lng, lat] = fixtureGrids[3]?.centre ?? [0, 0];
    expect(await ids(`bbox=${lng - 0.0001},${lat - 0.0001},${lng + 0.0001},${lat + 0.0001}`)).toEqual(["4"]);
  });
});

describe("GET /api/incidents/{id}", () => {
  it.each([
    ["gridleader", "3"],
    ["streetcommander", "1"],
    ["department", "1"],
    ["department2", "2"],
    ["commander", "999999999"],
  ])("is not found for %s reading %s", async (user, id) => {
    expect(await callApi(user, `GET /api/incidents/${id}`)).toMatchObject({ status: 404, json: { code: "not-found" } });
  });

  it("shows the reporter masked to those who handle the case, and to nobody else", async () => {
    const { id } = await create({
      reporter: { name: "欧阳测试", phone: "19900001234" },
      position: fixtureGrids[2]?.centre,
    });
    const read = async (user: string) => (await callApi(user, `GET /api/incidents/${id}`)).json?.reporter;
    expect(await read("commander")).toEqual({ name: "欧阳**", phone: "199****1234" });
    expect(await read("gridleader2")).toBeNull();
    expect(await read("leader")).toBeNull();
    await step("commander", id, 1, { action: "register" });
    await step("commander", id, 2, { action: "dispatch", assignee: "gridleader2" });
    expect(await read("gridleader2")).toEqual({ name: "欧阳**", phone: "199****1234" });

    const revealed = await callApi("gridleader2", `POST /api/incidents/${id}/reporter`, {
      body: { reason: "回访报告人" },
    });
    expect(revealed).toMatchObject({ status: 200, json: { name: "欧阳测试", phone: "19900001234" } });
    const [audit] = await program.query("select user_id, reason from audit_log where action = 'incident.reveal'");
    expect(audit).toEqual({ user_id: "u-gridleader2", reason: "回访报告人" });
  });
});

describe("POST /api/incidents/{id}/transitions", () => {
  it("walks a case through the loop by what it says is allowed", async () => {
    const { id } = await create();
    const steps: [user: string, body: { action: string; [key: string]: string }, status: string][] = [
      ["commander", { action: "register" }, "registered"],
      ["commander", { action: "dispatch", assignee: "water" }, "dispatched"],
      ["department", { action: "accept" }, "accepted"],
      ["commander", { action: "suspend", reason: "等待配件" }, "suspended"],
      ["commander", { action: "resume" }, "in_progress"],
      ["department", { action: "feed-back", note: "已清理" }, "feedback"],
      ["commander", { action: "inspect" }, "inspecting"],
      ["commander", { action: "close" }, "closed"],
    ];
    for (const [index, [user, body, status]] of steps.entries()) {
      const before = await callApi(user, `GET /api/incidents/${id}`);
      const allowed = (before.json?.allowedActions as { action: string }[]).map(({ action }) => action);
      expect(allowed).toContain(body.action);
      const answer = await callApi(user, `POST /api/incidents/${id}/transitions`, {
        body,
        headers: { "if-match": before.headers.get("etag") ?? "" },
      });
      expect(answer).toMatchObject({ status: 200, json: { status, revision: index + 2 } });
      expect(answer.json?.dueAt === null).toBe(status === "suspended");
    }
    const closed = await callApi("leader", `GET /api/incidents/${id}`);
    expect(closed.json).toMatchObject({ allowedActions: [], closedAt: expect.any(String) as string });
    expect(closed.json?.timeline).toHaveLength(9);
  });

  it("refuses what is stale, not allowed now, without need, or to nobody known (R03)", async () => {
    const { id } = await create();
    expect(await step("commander", id, 7, { action: "register" })).toMatchObject({
      status: 412,
      json: {
        code: "stale-revision",
        revision: 1,
        incidentStatus: "reported",
        assignee: null,
        last: { action: "report", actor: "测试commander" },
      },
    });
    expect(await step("commander", id, 1, { action: "close" })).toMatchObject({
      status: 409,
      json: {
        code: "action-not-allowed",
        allowedActions: expect.arrayContaining([{ action: "register", needs: [] }]) as [],
      },
    });
    expect(await step("commander", id, 1, { action: "refuse" })).toMatchObject({
      status: 422,
      json: { code: "reason-required" },
    });
    await step("commander", id, 1, { action: "register" });
    for (const assignee of ["nobody", "commander", "gridleader2"]) {
      expect(await step("commander", id, 2, { action: "dispatch", assignee })).toMatchObject({
        status: 422,
        json: { code: "unknown-assignee", field: "assignee" },
      });
    }
    const missing = await callApi("commander", `POST /api/incidents/${id}/transitions`, {
      body: { action: "register" },
    });
    expect(missing).toMatchObject({ status: 428, json: { code: "precondition-required" } });
  });

  it("lets exactly one of two dispatchers win, and tells the other who did what (R02)", async () => {
    for (let round = 0; round < 120; round++) {
      const { id } = await create();
      await step("commander", id, 1, { action: "register" });
      const both = await Promise.all([
        step("commander", id, 2, { action: "dispatch", assignee: "water" }),
        step("commander2", id, 2, { action: "dispatch", assignee: "gas" }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      const winner = both[0].status === 200 ? ["测试commander", "区供水公司"] : ["测试commander2", "区燃气公司"];
      expect(both.find(({ status }) => status === 412)?.json).toMatchObject({
        code: "stale-revision",
        revision: 3,
        incidentStatus: "dispatched",
        assignee: winner[1],
        last: { action: "dispatch", actor: winner[0] },
      });
      const [row] = await program.query("select revision from incidents where id = $1", [id]);
      expect(row).toEqual({ revision: 3 });
    }
  });

  it("gives the commander whom a case can go to", async () => {
    const answer = await callApi("commander", "GET /api/incidents/1/assignees");
    const [first, ...others] = items(answer).map((item) => (item as unknown as { assignee: string }).assignee);
    expect([first, others.sort()]).toEqual(["gridleader", ["gas", "water"]]);
  });
});
