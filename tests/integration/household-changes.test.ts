import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { purgeHouseholds } from "@/lib/server/jobs/purge-households";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const nobody = { to6: 0, to17: 0, to59: 0, to79: 0, over79: 0 };
const day = (days: number): string => new Date(Date.now() + (8 + days * 24) * 3_600_000).toISOString().slice(0, 10);
const post = (path: string, body: object, revision = 0, user = "gridleader") =>
  callApi(user, `POST ${path}`, { body, headers: revision > 0 ? { "if-match": `"${revision}"` } : {} });
const undo = (id: unknown, user = "gridleader") => callApi(user, `POST /api/household-changes/${String(id)}/undo`);
const facts = `age_0_6, age_7_17, age_18_59, age_60_79, age_80_up, tenancy, encode(contact, 'hex') as contact,
  encode(phone_hash, 'hex') as phone, care_needs, care_consent_on::text, visit_days, last_visit_on::text, purge_on::text`;
/** All that a change may touch of two doors, and the counts that everybody sees. */
const picture = async (...ids: number[]): Promise<unknown[]> => [
  await program.query(`select id, ${facts} from households where id = any ($1) order by id`, [ids]),
  await program.query(
    "select household_id, due_on::text, visited_at is null as ahead, note from care_visits order by 1, 2, 4",
  ),
  await program.query("select household_id, kind, status, grid_code from resident_requests order by id"),
  await program.query("select * from building_counts order by building_id"),
  await program.query("select grid_code, households, people from grid_counts order by grid_code"),
];
const people = async (): Promise<number> =>
  Number((await program.query("select sum(people)::int as n from grid_counts"))[0]?.n);
const revisionOf = async (id: number): Promise<number> =>
  Number((await program.query("select revision from households where id = $1", [id]))[0]?.revision);

describe("a merged household", () => {
  it("has the people, consents, visits and open requests of both, and loses nobody", async () => {
    await program.query(`
      update households set care_needs = '{lives-alone}', care_consent_on = '2026-02-03', visit_days = 7 where id = 103`);
    await program.query(`insert into care_visits (district_code, household_id, grid_code, due_on, visited_at, outcome, note)
      select district_code, id, grid_code, due::date, made::timestamptz, outcome, note from households, (values
        ('2026-01-05', '2026-01-05', 'met', '灯泡已换'), ('2026-12-24', null, null, '')) v (due, made, outcome, note) where id = 103`);
    await program.query(`insert into resident_requests (district_code, household_id, grid_code, kind, asked_on, due_on)
      select district_code, id, grid_code, 'copy', '2026-11-20', '2026-12-05' from households where id = 103`);
    const [before, counted] = [await picture(102, 103), await people()];
    expect((await callApi("gridleader", "GET /api/households/103/looks")).status).toBe(200);
    const merged = await post("/api/households/102/merge", { other: "103", otherRevision: 1 }, 1);
    expect(merged).toMatchObject({
      status: 201,
      json: {
        kind: "merge",
        households: [
          { id: "102", care: true, revision: 2 },
          { id: "103", tenancy: "vacant", members: 0 },
        ],
      },
    });
    expect(JSON.stringify(merged.json)).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)|lives-alone/);
    expect(await people()).toBe(counted);
    const visits = await program.query("select household_id, due_on::text from care_visits order by due_on");
    expect(visits).toEqual([
      { household_id: "102", due_on: "2026-01-05" },
      { household_id: "102", due_on: "2026-12-24" },
    ]);
    const [kept] = await program.query(
      "select care_needs, care_consent_on::text, visit_days from households where id = 102",
    );
    expect(kept).toEqual({ care_needs: ["lives-alone"], care_consent_on: "2026-02-03", visit_days: 7 });
    // Who looked at those who came is told to the household they are now.
    const looks = await callApi("gridleader", "GET /api/households/102/looks");
    const acts = (looks.json?.items as { action: string }[]).map(({ action }) => action);
    expect(acts).toContain("household.looks");
    expect(acts).toContain("household.merge");
    const undone = await undo(merged.json?.id);
    expect(undone).toMatchObject({ status: 200, json: { households: [{ id: "102" }, { id: "103" }] } });
    expect(await picture(102, 103)).toEqual(before);
    expect((await undo(merged.json?.id)).status).toBe(404);
  });

  it("is made on the revisions that were seen, and of two that can be seen", async () => {
    const [kept, other] = [await revisionOf(102), await revisionOf(103)];
    const merge = (body: object, revision = kept, user = "gridleader") =>
      post("/api/households/102/merge", body, revision, user);
    expect(await merge({ other: "103", otherRevision: other }, kept + 5)).toMatchObject({ status: 412 });
    expect(await merge({ other: "103", otherRevision: other + 5 })).toMatchObject({
      status: 412,
      json: { field: "otherRevision", revision: other },
    });
    expect(await merge({ other: "102", otherRevision: kept })).toMatchObject({ status: 422 });
    expect(await merge({ other: "301", otherRevision: 1 })).toMatchObject({ status: 404, json: { field: "other" } });
    expect(await merge({ other: "103", otherRevision: other }, kept, "gridleader2")).toMatchObject({ status: 404 });
    expect(await merge({ other: "103", otherRevision: other }, kept, "commander")).toMatchObject({ status: 403 });
  });

  it("may have been on record in another building and grid: merged, counted there no more, and taken back", async () => {
    const [before, counted, kept, other] = [
      await picture(102, 201),
      await people(),
      await revisionOf(102),
      await revisionOf(201),
    ];
    const merged = await post("/api/households/102/merge", { other: "201", otherRevision: other }, kept);
    expect(merged).toMatchObject({ status: 201, json: { kind: "merge", households: [{ id: "102" }, { id: "201" }] } });
    const addresses = (merged.json?.households as { address: string }[]).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(2);
    expect(await people()).toBe(counted);
    expect(await undo(merged.json?.id)).toMatchObject({ status: 200 });
    expect(await picture(102, 201)).toEqual(before);
  });

  it("cannot be parted again by the way back once somebody wrote on it, and nothing of before is kept then", async () => {
    const [kept, other] = [await revisionOf(102), await revisionOf(103)];
    const merged = await post(
      "/api/households/102/merge",
      { other: "103", otherRevision: other, removesDoor: true },
      kept,
    );
    expect(merged.status).toBe(201);
    const edited = await callApi("gridleader", "PUT /api/households/102", {
      body: { tenancy: "owner", ages: { to6: 3 } },
      headers: { "if-match": `"${kept + 1}"` },
    });
    expect(edited.status).toBe(200);
    expect(await undo(merged.json?.id)).toMatchObject({ status: 409, json: { code: "conflict" } });
    expect(await program.query("select from household_changes where before is not null")).toEqual([]);
    // The door that was none goes with the next removal, and is counted no more.
    const households = "select sum(households)::int as n from grid_counts";
    const [counted] = await program.query(households);
    expect(await purgeHouseholds(day(0))).toBeGreaterThan(0);
    expect(await program.query("select from households where id = 103")).toEqual([]);
    expect(Number((await program.query(households))[0]?.n)).toBeLessThan(Number(counted?.n));
  });
});

describe("a split household", () => {
  it("parts its members to an empty or a new door of the building; needs and consent stay", async () => {
    await program.query("update households set age_18_59 = 3, age_80_up = 1 where id = 101");
    await program.query(
      "update grid_counts set people = (select sum(age_0_6 + age_7_17 + age_18_59 + age_60_79 + age_80_up) from households h where h.grid_code = grid_counts.grid_code)",
    );
    const [before, counted, revision] = [await picture(101), await people(), await revisionOf(101)];
    const split = (over: object) =>
      post(
        "/api/households/101/split",
        { ages: { ...nobody, to59: 2 }, floor: 2, room: "201北", tenancy: "rental", ...over },
        revision,
      );
    expect(await split({ ages: nobody })).toMatchObject({ status: 422, json: { field: "ages" } });
    expect(await split({ ages: { ...nobody, to59: 9 } })).toMatchObject({ status: 422 });
    const [taken] = await program.query("select stairwell, room from households where id = 104");
    expect(await split({ stairwell: taken?.stairwell, room: taken?.room })).toMatchObject({
      status: 409,
      json: { code: "door-taken" },
    });
    const parted = await split({ contact: { name: "司马测试", phone: "19900009002" } });
    expect(parted).toMatchObject({
      status: 201,
      json: {
        kind: "split",
        households: [{ id: "101" }, { members: 2, tenancy: "rental", care: false, contact: { name: "司马**" } }],
      },
    });
    expect(await people()).toBe(counted);
    const [, other] = parted.json?.households as { id: string }[];
    // Who looked at them before they left is told to them as well.
    const looks = await callApi("gridleader", `GET /api/households/${other?.id ?? ""}/looks`);
    expect((looks.json?.items as { action: string }[]).map(({ action }) => action)).toContain("household.split-off");
    expect((await undo(parted.json?.id)).status).toBe(200);
    const after = await picture(101);
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(await people()).toBe(counted);
    expect(await program.query(`select ${facts} from households where id = $1`, [other?.id])).toMatchObject([
      { tenancy: "vacant", contact: null, purge_on: day(0) },
    ]);
  });
});

describe("a new household", () => {
  it("stands behind a door that had none, once, and is counted", async () => {
    const key = { "idempotency-key": "new-household" };
    const [building] = await program.query("select building_id from households where id = 101");
    const body = {
      buildingId: building?.building_id,
      floor: 9,
      room: "901",
      tenancy: "owner",
      ages: { ...nobody, to79: 2 },
    };
    const count = async () =>
      (
        await program.query("select households, people from grid_counts where grid_code = $1", [fixtureGrids[0]?.code])
      )[0];
    const before = await count();
    const make = (over: object = {}) =>
      callApi("gridleader", "POST /api/households", { body: { ...body, ...over }, headers: key });
    const made = await make();
    expect(made).toMatchObject({
      status: 201,
      json: { kind: "new", households: [{ members: 2, tenancy: "owner", room: "9**" }] },
    });
    expect((await make()).json?.id).toBe(made.json?.id);
    expect(await count()).toEqual({ households: Number(before?.households) + 1, people: Number(before?.people) + 2 });
    expect(await callApi("gridleader", "POST /api/households", { body })).toMatchObject({
      status: 409,
      json: { code: "door-taken" },
    });
    const elsewhere = await program.query("select building_id from households where id = 301");
    expect(
      await callApi("gridleader", "POST /api/households", { body: { ...body, buildingId: elsewhere[0]?.building_id } }),
    ).toMatchObject({ status: 404, json: { field: "buildingId" } });
    const listed = await callApi("gridleader", "GET /api/household-changes");
    expect((listed.json?.items as { id: string }[]).map(({ id }) => id)).toEqual([made.json?.id]);
    expect((await callApi("gridleader2", "GET /api/household-changes")).json?.items).toEqual([]);
    expect((await undo(made.json?.id)).json).toMatchObject({ households: [{ members: 0, tenancy: "vacant" }] });
    expect(await purgeHouseholds(day(0))).toBeGreaterThan(0);
    expect(await count()).toMatchObject({ people: before?.people });
  });
});
