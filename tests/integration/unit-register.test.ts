import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeScope } from "@/lib/access/scope";
import { ok } from "@/lib/kernel/result";
import { insertUnit, retireUnit, updateUnit } from "@/lib/server/db/queries/dispatch/write-unit";
import { inTransaction } from "@/lib/server/db/tx";
import { changeUnit, createUnit } from "@/lib/server/services/dispatch/change-unit";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureActor, fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(`
    insert into units (district_code, id, kind, name, name_en, area_code, department_code)
    values ('990103', 900, 'crew', '邻区一队', 'Next door', '990103', 'water')`);
});
afterAll(() => program.stop());

const crew = {
  kind: "crew",
  departmentCode: "water",
  userId: null,
  name: "供水一队",
  nameEn: "Water crew 1",
  areaCode: "990102",
  skills: ["01002"],
} as const;
const leader = {
  ...crew,
  kind: "grid_leader",
  departmentCode: null,
  userId: "u-gridleader",
  name: "测试",
  areaCode: "990102001001",
} as const;
const entry = { name: crew.name, nameEn: crew.nameEn, areaCode: crew.areaCode, skills: ["01"] };

const make = (body: object, headers: Record<string, string> = {}, user = "admin") =>
  callApi(user, "POST /api/units", { body, headers });
const change = (id: string, revision: number, body: object = entry) =>
  callApi("admin", `PUT /api/units/${id}`, { body, headers: { "if-match": `"${revision}"` } });
const retire = (id: string, revision: number) =>
  callApi("admin", `POST /api/units/${id}/retirement`, { body: {}, headers: { "if-match": `"${revision}"` } });
const made = async (body: object): Promise<string> => String((await make(body)).json?.id);
const ids = async (query = "") =>
  ((await callApi("admin", `GET /api/units${query}`)).json?.items as { id: string }[]).map(({ id }) => id);
const acts = async (id: string) =>
  (
    await program.query("select action from audit_log where subject_kind = 'unit' and subject_id = $1 order by at", [
      id,
    ])
  ).map(({ action }) => action);

describe("an administrator", () => {
  it("makes a unit once, changes it on what was read, and retires it; each with an audit row", async () => {
    const key = { "idempotency-key": randomUUID() };
    const answer = await make(crew, key);
    expect(answer).toMatchObject({
      status: 201,
      json: { name: "供水一队", departmentCode: "water", duty: "unknown", retired: false, entryRevision: 1 },
    });
    const id = String(answer.json?.id);
    expect((await make(crew, key)).json?.id).toBe(id);

    expect(await change(id, 1)).toMatchObject({ status: 200, json: { skills: ["01"], entryRevision: 2 } });
    expect(await change(id, 1)).toMatchObject({ status: 412, json: { code: "stale-revision", revision: 2 } });
    expect(await retire(id, 1)).toMatchObject({ status: 412, json: { code: "stale-revision", revision: 2 } });
    expect((await callApi("admin", `PUT /api/units/${id}`, { body: entry })).status).toBe(428);

    // Case 2 is with the water company, of which this is the only unit.
    expect(await retire(id, 2)).toMatchObject({ status: 409, json: { code: "unit-on-cases", cases: 1 } });
    const street = { ...entry, areaCode: "990102002" };
    expect(await change(id, 2, street)).toMatchObject({
      status: 409,
      json: { code: "unit-on-cases", field: "areaCode", cases: 1 },
    });
    const second = await made({ ...crew, name: "供水二队" });
    expect(await retire(id, 2)).toMatchObject({ status: 200, json: { retired: true, entryRevision: 3 } });
    expect(await retire(id, 3)).toMatchObject({ status: 200, json: { retired: true, entryRevision: 3 } });
    expect(await ids()).toEqual([second]);
    expect(await ids("?retired=yes")).toEqual([id, second]);
    expect(await acts(id)).toEqual(["unit.create", "unit.change", "unit.retire"]);
    // A unit that answers for another part of the district takes nothing over.
    const elsewhere = await made({ ...crew, areaCode: "990102002" });
    expect(await retire(second, 1)).toMatchObject({ status: 409, json: { code: "unit-on-cases", cases: 1 } });
    expect((await retire(elsewhere, 1)).status).toBe(200);
    // Nor does one that is moved, unless it goes to where the case is.
    expect((await change(second, 1, { ...entry, areaCode: "990102001" })).status).toBe(200);
    expect(await change(second, 2, street)).toMatchObject({ status: 409, json: { cases: 1 } });
    expect((await change(second, 2)).status).toBe(200);
  });

  it("changes a unit with one of several at once", async () => {
    const id = await made({ ...crew, departmentCode: "gas" });
    const tries = await Promise.all(Array.from({ length: 8 }, (_, n) => change(id, 1, { ...entry, name: `${n}队` })));
    expect(tries.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 7 }, () => 412)]);
  });

  it.each([
    ["of nobody", { ...crew, departmentCode: null }, "invalid-body", "departmentCode"],
    ["of a department that does not exist", { ...crew, departmentCode: "fire" }, "unknown-assignee", "departmentCode"],
    ["of somebody who leads nothing there", { ...leader, areaCode: "990102002001" }, "unknown-assignee", "userId"],
    ["of somebody who is no leader", { ...leader, userId: "u-planner" }, "unknown-assignee", "userId"],
    ["in another district", { ...crew, areaCode: "990103" }, "outside-scope", "areaCode"],
    ["in a street that is none", { ...crew, areaCode: "990102009" }, "outside-scope", "areaCode"],
    ["in a grid that is none", { ...leader, areaCode: "990102001001999" }, "outside-scope", "areaCode"],
    ["with a sub-class beside its class", { ...crew, skills: ["01", "01002"] }, "invalid-body", "skills"],
    ["with a class that has ended", { ...crew, skills: ["04", "01099"] }, "unknown-category", "skills[1]"],
  ])("makes no unit %s", async (_, body, code, field) => {
    expect(await make(body)).toMatchObject({ status: 422, json: { code, field } });
  });

  it("gives a leader one unit, and another after that is retired", async () => {
    const at = fixtureGrids[0]?.code ?? "";
    const id = await made({ ...leader, areaCode: at });
    expect(await make(leader)).toMatchObject({ status: 409, json: { code: "conflict", field: "userId" } });
    expect(await change(id, 1, { ...entry, areaCode: "990102" })).toMatchObject({
      status: 422,
      json: { field: "areaCode" },
    });
    expect((await change(id, 1, { ...entry, areaCode: leader.areaCode })).status).toBe(200);
    expect((await retire(id, 2)).status).toBe(200);
    expect((await make(leader)).status).toBe(201);
  });
});

describe("a retired unit", () => {
  it("is not changed, rostered, checked in or sent", async () => {
    await program.query("update incidents set status = 'closed', closed_at = now() where department_code is not null");
    const here = { ...crew, departmentCode: "gas", areaCode: "990102" };
    const gas = (await program.query("select id, revision from units where department_code = 'gas' and active"))[0];
    const dispatch = async () => {
      const report = await callApi("commander", "POST /api/incidents", {
        body: { category: "01002", description: "垃圾满溢", position: fixtureGrids[0]?.centre, severity: 1 },
      });
      const step = (revision: number, body: object) =>
        callApi("commander", `POST /api/incidents/${String(report.json?.id)}/transitions`, {
          body,
          headers: { "if-match": `"${revision}"` },
        });
      expect((await step(1, { action: "register" })).status).toBe(200);
      return step(2, { action: "dispatch", assignee: "gas" });
    };
    const place = { body: { position: [118.25, 30.91] } };
    expect((await callApi("department2", "POST /api/units/check-ins", place)).status).toBe(200);
    const id = String(gas?.id);
    expect((await retire(id, Number(gas?.revision))).status).toBe(200);

    expect((await change(id, Number(gas?.revision) + 1)).status).toBe(404);
    const shifts = { body: { shifts: [] }, headers: { "if-match": '"0"' } };
    expect((await callApi("admin", `PUT /api/units/${id}/shifts`, shifts)).status).toBe(404);
    expect((await callApi("department2", "POST /api/units/check-ins", place)).status).toBe(422);
    expect(await dispatch()).toMatchObject({ status: 422, json: { code: "assignee-off-duty", field: "assignee" } });
    await made(here);
    expect(await dispatch()).toMatchObject({ status: 200, json: { departmentCode: "gas" } });
  });
});

describe("who answers for another place", () => {
  const entryOf = (id: string) => ({ districtCode: id === "900" ? "990103" : "990102", id, revision: 1 });

  it("does not find the unit", async () => {
    expect((await change("900", 1)).status).toBe(404);
    expect((await retire("900", 1)).status).toBe(404);
    expect((await make(crew, {}, "commander")).status).toBe(403);
  });

  it("finds no unit of the district from a street, and makes none", async () => {
    const street = { ...fixtureActor("admin"), scope: makeScope(["990102002"]) };
    const id = await made(crew);
    const changed = await changeUnit(street, { id, revision: 1, entry });
    expect(changed).toMatchObject({ ok: false, failure: { code: "not-found" } });
    const once = { idempotencyKey: null, fingerprint: new Uint8Array() };
    const refused = await createUnit(street, { ...crew, skills: [] }, once);
    expect(refused).toMatchObject({ ok: false, failure: { code: "outside-scope" } });
  });

  it.each([
    ["another district", "900", ["990102"]],
    ["a street of the district", null, ["990102002"]],
  ])("is stopped by the database as well, from %s", async (_, known, scope) => {
    const actor = { ...fixtureActor("admin"), scope: makeScope(scope) };
    const id = known ?? (await made(crew));
    const tried = await inTransaction(actor, async (tx) =>
      ok([await updateUnit(tx, entryOf(id), entry), await retireUnit(tx, entryOf(id))]),
    );
    expect(tried).toEqual({ ok: true, value: [false, false] });
    const areaCode = known ? "990103" : "990102";
    await expect(
      inTransaction(actor, async (tx) => ok(await insertUnit(tx, { ...crew, skills: [], areaCode }))),
    ).rejects.toThrow("row-level security");
  });

  it("moves no unit out of the own area", async () => {
    const id = await made({ ...crew, areaCode: "990102002" });
    const actor = { ...fixtureActor("admin"), scope: makeScope(["990102002"]) };
    await expect(inTransaction(actor, async (tx) => ok(await updateUnit(tx, entryOf(id), entry)))).rejects.toThrow(
      "row-level security",
    );
  });
});
