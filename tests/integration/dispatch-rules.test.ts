import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());
afterEach(() => program.query("delete from dispatch_rules"));

const rule = {
  name: "垃圾归供水",
  areaCode: "990102001",
  category: "01002",
  target: { kind: "department", departmentCode: "water" },
  assisting: [],
  kind: "direct",
  priority: 1,
  isAutomatic: false,
  isActive: true,
  weekdays: "1234567",
  fromMinute: 0,
  toMinute: 1440,
  validFrom: "2020-01-01",
  validTo: null,
};
const add = (part: object = {}, user = "commander") =>
  callApi(user, "POST /api/dispatch-rules", { body: { ...rule, ...part } });
interface RuleAnswer {
  id: string;
  revision: number;
  name: string;
}
const first = async (part: object = {}): Promise<RuleAnswer> => {
  const { json } = await add(part);
  return (json?.items as RuleAnswer[])[0] ?? { id: "", revision: 0, name: "" };
};

async function registered() {
  const made = await callApi("commander", "POST /api/incidents", {
    body: { category: "01002", description: "垃圾满溢", position: fixtureGrids[0]?.centre },
  });
  const id = String(made.json?.id);
  const headers = { "if-match": '"1"' };
  return callApi("commander", `POST /api/incidents/${id}/transitions`, { body: { action: "register" }, headers });
}

describe("a dispatch rule", () => {
  it("goes before the ranking, by its name, and brings its helpers along", async () => {
    await add({ target: { kind: "department", departmentCode: "gas" }, assisting: ["water"], kind: "joint" });
    const { json } = await registered();
    expect(json).toMatchObject({ status: "registered" });
    const list = await callApi("commander", `GET /api/incidents/${String(json?.id)}/assignees`);
    const items = list.json?.items as { assignee: string; isProposed: boolean; reasons: object[] }[];
    expect(items[0]).toMatchObject({ assignee: "gas", isProposed: true });
    expect(items[0]?.reasons[0]).toEqual({ code: "by-rule", name: "垃圾归供水" });
    expect(items.find(({ assignee }) => assignee === "water")).toMatchObject({
      isProposed: true,
      reasons: [{ code: "help-by-rule", name: "垃圾归供水" }, {}],
    });
  });

  it("that is automatic sends a registered case at once, in its own name, on the record", async () => {
    await add({ isAutomatic: true });
    const { json } = await registered();
    expect(json).toMatchObject({ status: "dispatched", assignee: "区供水公司", revision: 3 });
    expect((json?.timeline as object[]).at(-1)).toMatchObject({ action: "dispatch", actor: "规则“垃圾归供水”" });
    expect(json?.units).toMatchObject([{ name: "区供水公司", why: [{ code: "by-rule", name: "垃圾归供水" }, {}] }]);
    const audit = "select user_id, user_name from audit_log where action = 'incident.dispatch' and subject_id = $1";
    expect(await program.query(audit, [json?.id])).toEqual([{ user_id: "system", user_name: "规则“垃圾归供水”" }]);
  });

  it("leaves a case to a person where it is contradicted, switched off, or names nobody who can be sent", async () => {
    await add({ isAutomatic: true });
    await add({ name: "垃圾归燃气", target: { kind: "department", departmentCode: "gas" }, isAutomatic: true });
    expect((await registered()).json).toMatchObject({ status: "registered" });
    await program.query("delete from dispatch_rules");
    await add({ isAutomatic: true, isActive: false });
    expect((await registered()).json).toMatchObject({ status: "registered" });
    await program.query(`
      insert into units (district_code, id, kind, name, name_en, area_code, department_code)
        values ('990102', 1, 'crew', 'x', 'x', '990102', 'gas');
      insert into duty_shifts (district_code, unit_id, name, weekdays, from_minute, to_minute, valid_from, valid_to)
        values ('990102', 1, 'x', '1', 0, 1, '2020-01-01', '2020-01-02')`);
    await add({ priority: 9, isAutomatic: true, target: { kind: "department", departmentCode: "gas" } });
    expect((await registered()).json).toMatchObject({ status: "registered" });
  });

  it("is told with every other that contradicts it", async () => {
    const one = await first();
    const { json } = await add({ name: "又一条", target: { kind: "grid_leader" } });
    expect(json?.conflicts).toMatchObject([{ one: one.id }]);
    expect((json?.conflicts as object[])[0]).toHaveProperty("at");
  });

  it("is changed on the revision that was seen, by whom it answers to, with an audit row", async () => {
    const { id, revision } = await first();
    const put = (user: string, tag: number, part: object = {}) =>
      callApi(user, `PUT /api/dispatch-rules/${id}`, {
        body: { ...rule, ...part },
        headers: { "if-match": `"${tag}"` },
      });
    expect(await put("commander", revision, { isActive: false })).toMatchObject({
      status: 200,
      json: { items: [{ isActive: false, revision: 2, updatedBy: "测试commander" }] },
    });
    expect((await put("commander", revision)).status).toBe(412);
    expect((await put("commander", 2, { areaCode: "990103" })).status).toBe(422);
    await program.query("update dispatch_rules set area_code = '990102'");
    expect((await put("streetcommander", 2)).status).toBe(404);
    const rows = await program.query(
      "select details from audit_log where action = 'dispatch-rule.set' and subject_id = $1",
      [id],
    );
    expect(rows).toHaveLength(2);
  });

  it.each([
    [{ areaCode: "990103" }, "commander", 422],
    [{ areaCode: "990102" }, "streetcommander", 422],
    [{ category: "01099" }, "commander", 422],
    [{ target: { kind: "department", departmentCode: "nobody" } }, "commander", 422],
    [{ assisting: ["water"] }, "commander", 422],
    [{ kind: "joint" }, "commander", 422],
    [{ validTo: "2020-01-01" }, "commander", 422],
    [{}, "leader", 403],
    [{}, "admin", 403],
  ])("%j by %s is %i", async (part, user, status) => {
    expect((await add(part, user)).status).toBe(status);
  });
});

describe("a dry run", () => {
  const dry = (body: object) => callApi("commander", "POST /api/dispatch-rules/dry-runs", { body });

  it("tells what would have gone where and what people did, and writes nothing", async () => {
    await program.query(`update incidents set registered_at = now() - interval '1 hour', reported_at = now() - interval '2 hours'
      where id in (2, 3)`);
    const written = () => program.query("select count(*)::int as n from audit_log");
    const before = await written();
    const answer = await dry({ days: 1, draft: { ...rule, areaCode: "990102", validFrom: "2199-01-01" } });
    expect(answer.status).toBe(200);
    const [draft] = answer.json?.outcomes as { ruleId: string; same: number; different: number; to: object[] }[];
    expect(draft).toMatchObject({ ruleId: "draft", to: [{ key: "water", name: "区供水公司" }] });
    expect((draft?.same ?? 0) > 0 && (draft?.different ?? 0) > 0).toBe(true);
    expect(answer.json).toMatchObject({ isCut: false, contested: 0 });
    expect(await written()).toEqual(before);
  });

  it("takes a draft in the place of a rule", async () => {
    const { id } = await first();
    const answer = await dry({ days: 30, draft: { ...rule, isActive: false }, replaces: id });
    expect((answer.json?.outcomes as { ruleId: string }[]).map(({ ruleId }) => ruleId)).toEqual([id]);
    expect((await dry({ days: 0 })).status).toBe(422);
    expect((await dry({ days: 5, draft: { ...rule, areaCode: "990103" } })).status).toBe(422);
  });
});
