import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(`
    insert into units (district_code, id, kind, name, name_en, area_code, department_code, user_id) values
      ('990102', 1, 'crew', '供水一队', 'Crew 1', '990102', 'water', null),
      ('990102', 2, 'crew', '供水二队', 'Crew 2', '990102', 'water', null),
      ('990102', 3, 'grid_leader', '测试', 'Leader', '990102001001001', null, 'u-gridleader'),
      ('990102', 4, 'station', '二街道应急站', 'Station', '990102002', 'gas', null)`);
});
afterAll(() => program.stop());

const always = [
  { name: "全天", weekdays: "1234567", fromMinute: 0, toMinute: 1440, validFrom: "2020-01-01", validTo: null },
];
const put = (user: string, id: string, shifts: readonly object[], revision = 0) =>
  callApi(user, `PUT /api/units/${id}/shifts`, { body: { shifts }, headers: { "if-match": `"${revision}"` } });
const names = async (user: string, query = "") => {
  const { json } = await callApi(user, `GET /api/units${query}`);
  return (json?.items as { name: string }[]).map(({ name }) => name);
};

describe("units", () => {
  it("are those that work in the area, whoever answers for more included", async () => {
    expect(await names("commander")).toHaveLength(4);
    expect(await names("streetcommander")).toEqual(["供水一队", "供水二队", "二街道应急站"]);
    expect(await names("commander", "?area=990102001")).toEqual(["供水一队", "供水二队", "测试"]);
  });

  it("keep the last place only, written by themselves, read by the command centre", async () => {
    const at = (lng: number) => ({ body: { position: [lng, 30.9136] } });
    expect((await callApi("gridleader", "POST /api/units/check-ins", at(118.2481))).status).toBe(200);
    expect((await callApi("gridleader", "POST /api/units/check-ins", at(118.2482))).status).toBe(200);
    // two crews: it has to say which
    expect(await callApi("department", "POST /api/units/check-ins", at(118.25))).toMatchObject({
      status: 422,
      json: { field: "unit" },
    });
    const second = { body: { position: [118.25, 30.9136], unit: "2" } };
    expect((await callApi("department", "POST /api/units/check-ins", second)).status).toBe(200);
    const others = { body: { position: [118.25, 30.9136], unit: "4" } };
    expect((await callApi("department", "POST /api/units/check-ins", others)).status).toBe(422);
    expect(await program.query("select unit_id, st_x(position) as lng from unit_check_ins order by 1")).toEqual([
      { unit_id: "2", lng: 118.25 },
      { unit_id: "3", lng: 118.2482 },
    ]);
    const positions = async (user: string) => {
      const { json } = await callApi(user, "GET /api/units");
      return (json?.items as { position: unknown }[]).filter(({ position }) => position !== null).length;
    };
    expect([await positions("commander"), await positions("admin")]).toEqual([2, 0]);
  });

  it("have a roster that the command centre keeps, with an audit row", async () => {
    const answer = await put("commander", "1", always);
    expect(answer).toMatchObject({ status: 200, json: { duty: "on", shifts: always } });
    const none = await put("admin", "1", [], Number(answer.json?.revision));
    expect(none).toMatchObject({ status: 200, json: { duty: "unknown", shifts: [] } });
    expect(await program.query("select count(*)::int as n from audit_log where action = 'unit.set-shifts'")).toEqual([
      { n: 2 },
    ]);
  });

  it.each([
    ["streetcommander", "1", always, 404],
    ["commander", "99", always, 404],
    ["commander", "1", [{ ...always[0], validTo: "2020-01-01" }], 422],
    ["commander", "1", [{ ...always[0], weekdays: "8" }], 422],
    ["department", "1", always, 403],
  ])("%s setting the roster of %s to %j is %i", async (user, id, shifts, status) => {
    expect((await put(user, id, shifts)).status).toBe(status);
  });

  it("are changed by one of those who try on the same roster; the others read again", async () => {
    const before = await put("commander", "2", always);
    const revision = Number(before.json?.revision);
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => put("commander", "2", [...always, ...always], revision)),
    );
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
    const late = tries.find(({ status }) => status !== 200)?.json;
    expect(late).toMatchObject({ status: 412, code: "stale-revision" });
    expect(Number(late?.revision)).toBeGreaterThan(revision);
    expect((await callApi("admin", "PUT /api/units/2/shifts", { body: { shifts: [] } })).status).toBe(428);
  });
});
