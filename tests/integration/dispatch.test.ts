import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(units);
});
afterAll(() => program.stop());

/** The water company has a crew on duty all day, the gas company one that is never; the leader of the first grid keeps no roster. */
const units = `
update dictionary_entries set data = '{"department": "water"}' where code = '01002';
insert into units (district_code, id, kind, name, name_en, area_code, department_code, user_id, skills) values
  ('990102', 1, 'crew', '供水抢修一队', 'Crew 1', '990102', 'water', null, '{01002}'),
  ('990102', 2, 'crew', '燃气抢修一队', 'Crew 2', '990102', 'gas', null, '{04}'),
  ('990102', 3, 'grid_leader', '测试gridleader', 'Leader', '990102001001', null, 'u-gridleader', '{}');
insert into duty_shifts (district_code, unit_id, name, weekdays, from_minute, to_minute, valid_from) values
  ('990102', 1, '全天', '1234567', 0, 1440, '2020-01-01'), ('990102', 2, '从前', '1234567', 0, 1440, '2020-01-01');
update duty_shifts set valid_to = '2020-02-01' where unit_id = 2;
insert into unit_check_ins (district_code, unit_id, department_code, user_id, at, position) values
  ('990102', 1, 'water', null, now(), st_point(118.2581, 30.9136, 4326)),
  ('990102', 3, null, 'u-gridleader', now(), st_point(118.2481, 30.9136, 4326))`;

/** A registered case in the first grid. */
async function registered(severity = 1): Promise<{ id: string; revision: number }> {
  const made = await callApi("commander", "POST /api/incidents", {
    body: { category: "01002", description: "垃圾满溢", position: fixtureGrids[0]?.centre, severity },
  });
  const id = String(made.json?.id);
  const answer = await step("commander", { id, revision: 1 }, { action: "register" });
  expect(answer.status).toBe(200);
  return { id, revision: 2 };
}

const step = (user: string, { id, revision }: { id: string; revision: number }, body: object) =>
  callApi(user, `POST /api/incidents/${id}/transitions`, { body, headers: { "if-match": `"${revision}"` } });

const call = (incident: { id: string; revision: number }, body: object) =>
  callApi("commander", `POST /api/incidents/${incident.id}/calls`, {
    body,
    headers: { "if-match": `"${incident.revision}"` },
  });

describe("suggestions", () => {
  it("rank by responsibility, duty, distance and load, and say why", async () => {
    const { id } = await registered(3);
    const { json } = await callApi("commander", `GET /api/incidents/${id}/assignees`);
    const items = json?.items as { assignee: string; isProposed: boolean; duty: string; reasons: { code: string }[] }[];
    expect(items.map(({ assignee }) => assignee)).toEqual(["water", "gridleader", "gas"]);
    expect(items.map(({ duty }) => duty)).toEqual(["on", "unknown", "off"]);
    expect(items.map(({ isProposed }) => isProposed)).toEqual([true, true, false]);
    expect(items[0]?.reasons.map(({ code }) => code)).toEqual([
      "responsible",
      "on-duty",
      "skilled",
      "in-hand",
      "distance",
    ]);
    // 0.00005° east of the middle of the grid: 5 m, a third more on foot
    expect(items[1]).toMatchObject({ walkingMetres: 0, unit: { kind: "grid_leader" } });
  });
});

describe("dispatch", () => {
  it("to several units: one leads, the others see the case and check in", async () => {
    const incident = await registered();
    await program.query("update duty_shifts set valid_to = null where unit_id = 2");
    const given = await step("commander", incident, {
      action: "dispatch",
      assignee: "water",
      assisting: ["gas", "gridleader"],
    });
    await program.query("update duty_shifts set valid_to = '2020-02-01' where unit_id = 2");
    expect(given).toMatchObject({ status: 200, json: { status: "dispatched", departmentCode: "water" } });
    expect(given.json?.units).toMatchObject([
      {
        name: "区供水公司",
        part: "lead",
        kind: "joint",
        why: [
          { code: "responsible" },
          { code: "on-duty" },
          { code: "skilled" },
          { code: "in-hand" },
          { code: "distance" },
        ],
      },
      { name: "区燃气公司", part: "assist", kind: "joint" },
      { name: "测试gridleader", part: "assist", kind: "joint" },
    ]);

    const helper = await callApi("department2", `GET /api/incidents/${incident.id}`);
    expect(helper).toMatchObject({ status: 200, json: { allowedActions: [], reporter: null } });
    const list = await callApi("department2", "GET /api/incidents");
    expect((list.json?.items as { id: string }[]).map(({ id }) => id)).toContain(incident.id);
    expect(await step("department2", { id: incident.id, revision: 3 }, { action: "accept" })).toMatchObject({
      status: 409,
    });

    const here = await callApi("department2", `POST /api/incidents/${incident.id}/check-ins`, {
      body: { position: [118.249, 30.914] },
    });
    expect(here).toMatchObject({ status: 200, json: { revision: 4, status: "dispatched" } });
    const arrived = (here.json?.units as { arrivedAt: string | null }[]).map(({ arrivedAt }) => arrivedAt !== null);
    expect(arrived).toEqual([false, true, false]);
    const again = await callApi("department2", `POST /api/incidents/${incident.id}/check-ins`, { body: {} });
    expect(again).toMatchObject({ status: 409, json: { code: "conflict" } });
    // one row, overwritten: a place, never a trail
    const places = await program.query("select st_x(position) as lng from unit_check_ins where unit_id = 2");
    expect(places).toEqual([{ lng: 118.249 }]);

    const outbox = await program.query(
      "select department_code from outbox where data->>'id' = $1 order by id desc limit 1",
      [incident.id],
    );
    expect(outbox[0]?.department_code).toMatch(/^water,gas(,|$)/);
  });

  it.each([
    [{ assignee: "gas" }, "assignee-off-duty", "assignee"],
    [{ assignee: "water", assisting: ["gas"] }, "assignee-off-duty", "assisting[0]"],
    [{ assignee: "gridleader2" }, "unknown-assignee", "assignee"],
    [{ assignee: "nobody" }, "unknown-assignee", "assignee"],
    [{ assignee: "water", assisting: ["water"] }, "invalid-body", "assisting"],
    [{ assignee: "water", kind: "joint" }, "invalid-body", "assisting"],
    [{ assignee: "water", kind: "direct", assisting: ["gridleader"] }, "invalid-body", "kind"],
    [{ assignee: "water", kind: "instructed" }, "invalid-body", "note"],
    [{}, "invalid-body", "assignee"],
  ])("refuses %j with %s at %s, and changes nothing", async (body, code, field) => {
    const incident = await registered();
    const answer = await step("commander", incident, { action: "dispatch", ...body });
    expect(answer).toMatchObject({ status: 422, json: { code, field } });
    const after = await callApi("commander", `GET /api/incidents/${incident.id}`);
    expect(after.json).toMatchObject({ status: "registered", revision: 2, units: [] });
  });

  it("takes no unit with another step", async () => {
    const incident = await registered();
    const answer = await step("commander", incident, { action: "void", reason: "重复上报", assisting: ["water"] });
    expect(answer).toMatchObject({ status: 422, json: { field: "assisting" } });
  });

  it("withdraws from who had it when it is sent elsewhere or returned", async () => {
    const incident = await registered();
    await step("commander", incident, { action: "dispatch", assignee: "water", assisting: ["gridleader"] });
    const moved = await step("commander", { ...incident, revision: 3 }, { action: "dispatch", assignee: "gridleader" });
    const units = moved.json?.units as { name: string; part: string; kind: string; releasedAt: string | null }[];
    expect(units.map(({ name, part, kind, releasedAt }) => [name, part, kind, releasedAt !== null])).toEqual([
      ["区供水公司", "lead", "joint", true],
      ["测试gridleader", "assist", "joint", true],
      ["测试gridleader", "lead", "transfer", false],
    ]);
    const back = await step("gridleader", { ...incident, revision: 4 }, { action: "return", reason: "不属本网格" });
    expect((back.json?.units as { releasedAt: unknown }[]).every(({ releasedAt }) => releasedAt !== null)).toBe(true);
  });
});

describe("calling units in", () => {
  it("adds helpers with a reason, once each, and not before somebody leads", async () => {
    const incident = await registered();
    const body = { units: ["gridleader"], reason: "需要现场围挡" };
    expect(await call(incident, body)).toMatchObject({ status: 409, json: { code: "action-not-allowed" } });
    await step("commander", incident, { action: "dispatch", assignee: "water" });
    const called = await call({ ...incident, revision: 3 }, body);
    expect(called).toMatchObject({ status: 200, json: { revision: 4, status: "dispatched" } });
    expect(called.json?.units).toMatchObject([{ part: "lead" }, { part: "assist", kind: "called" }]);
    expect((called.json?.timeline as { action: string }[]).at(-1)).toMatchObject({ action: "call-in" });
    expect(await call({ ...incident, revision: 4 }, body)).toMatchObject({ status: 422, json: { field: "units[0]" } });
    expect(await call({ ...incident, revision: 3 }, body)).toMatchObject({ status: 412 });
    const off = await call({ ...incident, revision: 4 }, { ...body, units: ["gas"] });
    expect(off).toMatchObject({ status: 422, json: { code: "assignee-off-duty" } });
    const here = await callApi("gridleader", `POST /api/incidents/${incident.id}/check-ins`, { body: {} });
    expect(here.status).toBe(200);
  });
});

describe("dispatching several cases in one call", () => {
  const many = (user: string, body: object, key?: string) =>
    callApi(user, "POST /api/incidents/dispatches", { body, ...(key && { headers: { "idempotency-key": key } }) });
  const resultsOf = (json: unknown) =>
    (json as { results: { id: string; dispatched: boolean; code: string | null; assignee: string | null }[] }).results;

  it("gives each its own result: one that fails holds up no other", async () => {
    const [a, b, c] = [await registered(), await registered(), await registered()];
    await step("commander", b, { action: "void", reason: "重复上报" });
    const answer = await many("commander", { cases: [a, b, { ...c, revision: 1 }, { id: "999999", revision: 1 }] });
    expect(answer.status).toBe(200);
    expect(resultsOf(answer.json)).toMatchObject([
      { id: a.id, dispatched: true, assignee: "区供水公司", revision: 3 },
      { id: b.id, dispatched: false, code: "stale-revision" },
      { id: c.id, dispatched: false, code: "stale-revision" },
      { id: "999999", dispatched: false, code: "not-found" },
    ]);
  });

  it("does none twice when the call is repeated, and tries again what failed", async () => {
    const [a, b] = [await registered(), await registered()];
    const body = { cases: [a, b], assignee: "water" };
    const answers = await Promise.all(Array.from({ length: 10 }, () => many("commander", body, "many-1")));
    for (const { json } of answers) expect(resultsOf(json).every(({ dispatched }) => dispatched)).toBe(true);
    const rows = await program.query(
      "select count(*)::int as n from incident_timeline where action = 'dispatch' and incident_id = any ($1)",
      [[a.id, b.id]],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it("lets exactly one of two dispatchers win each case", async () => {
    const cases: { id: string; revision: number }[] = [];
    for (let n = 0; n < 10; n++) cases.push(await registered());
    const [one, other] = await Promise.all([
      many("commander", { cases, assignee: "water" }),
      many("commander2", { cases: cases.toReversed(), assignee: "gridleader" }),
    ]);
    const won = [...resultsOf(one.json), ...resultsOf(other.json)].filter(({ dispatched }) => dispatched);
    expect(won.map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort());
  });

  it("takes no case twice in one call", async () => {
    const a = await registered();
    expect(await many("commander", { cases: [a, a] })).toMatchObject({ status: 422, json: { field: "cases" } });
  });
});
