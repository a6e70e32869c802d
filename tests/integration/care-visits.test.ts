import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(`insert into dictionary_entries (dictionary, code, valid_from, name, name_en, data) values
    ('care-need', 'lives-alone', '2020-01-01', '独居', 'Lives alone', '{"visitDays": 7}'),
    ('care-check', 'talked', '2020-01-01', '见面问候', 'Met', '{}')`);
});
afterAll(() => program.stop());

const day = (days: number): string => new Date(Date.now() + (8 + days * 24) * 3_600_000).toISOString().slice(0, 10);
const plan = (id: number, revision: number, body: object, user = "gridleader") =>
  callApi(user, `PUT /api/households/${id}/care`, { body, headers: { "if-match": `"${revision}"` } });
interface Visit {
  id: string;
  dueOn: string;
  visitDays: number;
  household: { id: string };
}
const due = async (until: string): Promise<Visit[]> =>
  (await callApi("gridleader", `GET /api/care-visits?until=${until}`)).json?.items as Visit[];

describe("care visits", () => {
  it("are agreed by need and rhythm, with consent, on the revision that was seen", async () => {
    const agreement = { needs: ["lives-alone"], consentOn: day(0) };
    expect(await plan(102, 1, { ...agreement, consentOn: null })).toMatchObject({
      status: 422,
      json: { field: "consentOn" },
    });
    expect(await plan(102, 1, { ...agreement, needs: ["believes"] })).toMatchObject({
      status: 422,
      json: { code: "unknown-category", field: "needs[0]" },
    });
    expect(await plan(301, 1, agreement)).toMatchObject({ status: 404 });
    expect(await plan(102, 1, agreement)).toMatchObject({ status: 200, json: { care: true, revision: 2 } });
    expect(await plan(102, 1, agreement)).toMatchObject({ status: 412, json: { revision: 2 } });
    const [visit] = (await due(day(7))).filter(({ household }) => household.id === "102");
    expect(visit).toMatchObject({ dueOn: day(7), visitDays: 7 });
    expect(JSON.stringify(visit)).not.toMatch(/lives-alone|(?<!\d)1[3-9]\d{9}(?!\d)/);
  });

  it("are recorded once, bring the next one, and are on record", async () => {
    expect((await plan(103, 1, { needs: ["lives-alone"], consentOn: day(0), nextOn: day(-3) })).status).toBe(200);
    const [visit] = (await due(day(0))).filter(({ household }) => household.id === "103");
    const record = (body: object) => callApi("gridleader", `POST /api/care-visits/${visit?.id}/outcome`, { body });
    expect(await record({ outcome: "met", checks: ["scored"] })).toMatchObject({
      status: 422,
      json: { field: "checks[0]" },
    });
    expect(await record({ outcome: "met", checks: ["talked"], note: "需换灯泡" })).toMatchObject({
      status: 201,
      json: { householdId: "103", nextOn: day(7) },
    });
    expect(await record({ outcome: "met" })).toMatchObject({ status: 409, json: { code: "action-not-allowed" } });
    const [household] = await program.query("select last_visit_on::text, revision from households where id = 103");
    expect(household).toEqual({ last_visit_on: day(0), revision: 3 });
    expect(
      await program.query(
        "select count(*)::int as n from audit_log where action = 'household.visit' and subject_id = '103'",
      ),
    ).toEqual([{ n: 1 }]);
  });

  it("told late keep the day they were made, by the phone's clock set right, and none lies ahead", async () => {
    const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString();
    const visited = async (revision: number, visitedAt: string, sentAt: string) => {
      await plan(105, revision, { needs: ["lives-alone"], consentOn: day(0), nextOn: day(-50) });
      const [visit] = (await due(day(0))).filter(({ household }) => household.id === "105");
      const answer = await callApi("gridleader", `POST /api/care-visits/${visit?.id}/outcome`, {
        body: { outcome: "met", visitedAt },
        headers: { "x-sent-at": sentAt },
      });
      return Math.round((Date.now() - Date.parse(answer.json?.visitedAt as string)) / 3_600_000);
    };
    expect(await visited(1, hours(-40 * 24), hours(0))).toBe(40 * 24);
    // The phone is a day ahead: the visit was three hours before it was sent.
    expect(await visited(3, hours(24 - 3), hours(24))).toBe(3);
    // A clock that is no clock breaks nothing.
    expect(await visited(5, hours(0), "9999-01-01T00:00:00Z")).toBeGreaterThan(24 * 365 * 50);
    expect(await visited(7, hours(2), hours(0))).toBe(0);
  });

  it("end when the consent is taken back: needs cleared, the visit ahead called off", async () => {
    expect(await plan(102, 2, { needs: [], consentOn: null, visitDays: 3 })).toMatchObject({
      status: 200,
      json: { care: false },
    });
    expect((await due(day(365))).filter(({ household }) => household.id === "102")).toEqual([]);
    // Nobody went there: no visit is on record.
    expect(await program.query("select from care_visits where household_id = 102")).toEqual([]);
    expect(await program.query("select visit_days from households where id = 102")).toEqual([{ visit_days: null }]);
  });

  it("that were missed reach the centre as figures by grid, and nobody else", async () => {
    expect((await plan(104, 1, { needs: ["lives-alone"], consentOn: day(0), nextOn: day(-5) })).status).toBe(200);
    const missed = await callApi("commander", "GET /api/care-visits/missed");
    expect(missed.json?.items).toEqual([{ gridCode: fixtureGrids[0]?.code, missed: 1, oldestDueOn: day(-5) }]);
    expect((await callApi("gridleader", "GET /api/care-visits/missed")).status).toBe(403);
    expect((await callApi("commander", "GET /api/care-visits")).status).toBe(403);
  });

  it("of another grid do not exist", async () => {
    expect((await callApi("gridleader2", "GET /api/care-visits")).json?.items).toEqual([]);
    const [visit] = (await due(day(0))).filter(({ household }) => household.id === "104");
    const answer = await callApi("gridleader2", `POST /api/care-visits/${visit?.id}/outcome`, {
      body: { outcome: "met" },
    });
    expect(answer.status).toBe(404);
  });
});
