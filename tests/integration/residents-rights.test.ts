import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { purgeHouseholds } from "@/lib/server/jobs/purge-households";
import { callApi, giveTokens } from "../helpers/api-client";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const edit = (id: number, revision: number, body: object, user = "gridleader") =>
  callApi(user, `PUT /api/households/${id}`, { body, headers: { "if-match": `"${revision}"` } });
const ask = (id: number, kind: string) =>
  callApi("gridleader", `POST /api/households/${id}/requests`, { body: { kind } });
const decide = (id: unknown, revision: number, body: object) =>
  callApi("gridleader", `POST /api/resident-requests/${id as string}/decision`, {
    body,
    headers: { "if-match": `"${revision}"` },
  });
/** A visit made, with words, and one ahead. */
const wasVisited = (id: number) =>
  program.query(
    `with h as (update households set visit_days = 9, last_visit_on = '2026-01-05' where id = $1 returning district_code, id, grid_code)
    insert into care_visits (district_code, household_id, grid_code, due_on, visited_at, outcome, note)
    select district_code, id, grid_code, day::date, made::timestamptz, outcome, note from h, (values
      ('2026-01-05', '2026-01-05', 'met', '腿脚不便'), ('2026-01-14', null, null, '')) as v (day, made, outcome, note)`,
    [id],
  );
const leftOf = async (id: number) =>
  (
    await program.query(
      `select (select count(*)::int from care_visits where household_id = h.id) as visits, visit_days, last_visit_on from households h
      where id = $1`,
      [id],
    )
  )[0];
const looks = async (id: number, user = "gridleader") =>
  (await callApi(user, `GET /api/households/${id}/looks`)).json?.items as Record<string, string>[];

describe("a household's record", () => {
  it("is corrected on the revision that was seen; what was not given stays", async () => {
    const ages = { to6: 1, to17: 0, to59: 2, to79: 0, over79: 0 };
    expect(await edit(101, 1, { tenancy: "rental", ages })).toMatchObject({
      status: 200,
      json: { tenancy: "rental", members: 3, revision: 2, contact: { name: "欧阳**" } },
    });
    expect(await edit(101, 1, { tenancy: "owner" })).toMatchObject({ status: 412, json: { revision: 2 } });
    expect(await edit(301, 1, { tenancy: "owner" })).toMatchObject({ status: 404 });
    const named = await edit(101, 2, { tenancy: "rental", contact: { name: "司马测试", phone: "19900009001" } });
    expect(named.json).toMatchObject({ contact: { name: "司马**", phone: "199****9001" } });
    const found = await callApi("gridleader", "POST /api/households/search", { body: { phone: "19900009001" } });
    expect((found.json?.items as { id: string }[]).map(({ id }) => id)).toEqual(["101"]);
  });

  it("of a unit that stands empty keeps nothing of those who left", async () => {
    await wasVisited(104);
    expect(await edit(104, 1, { tenancy: "vacant" })).toMatchObject({
      status: 200,
      json: { tenancy: "vacant", contact: null, members: 0, care: false },
    });
    const [row] = await program.query("select phone_hash, id_number_hash, care_needs from households where id = 104");
    expect(row).toEqual({ phone_hash: null, id_number_hash: null, care_needs: [] });
    expect(await leftOf(104)).toEqual({ visits: 0, visit_days: null, last_visit_on: null });
  });
});

describe("a correction of one thing", () => {
  const people = async () => {
    const [row] = await program.query(`
      select (select people::int from grid_counts where grid_code = h.grid_code) as grid,
        (select people::int from building_counts b where b.building_id = h.building_id) as building
      from households h where id = 101`);
    return row as { grid: number; building: number };
  };

  it("leaves the other ages, the telephone and the identity number, and brings the counts along", async () => {
    const before = await people();
    expect(await edit(101, 3, { tenancy: "rental", ages: { to59: 4 } })).toMatchObject({ json: { members: 5 } });
    expect(await people()).toEqual({ grid: before.grid + 2, building: before.building + 2 });
    const known = { name: "司马测试", phone: "19900009001", idNumber: "990102199001011234" };
    expect((await edit(101, 4, { tenancy: "rental", contact: known })).status).toBe(200);
    const named = await edit(101, 5, { tenancy: "rental", contact: { name: "司马小测试" } });
    expect(named.json).toMatchObject({
      contact: { phone: "199****9001", idNumber: expect.stringContaining("*") as unknown },
    });
    const held = async (wanted: object) =>
      (await callApi("gridleader", "POST /api/households/search", { body: wanted })).json?.items;
    expect(await held({ idNumber: known.idNumber })).toMatchObject([{ id: "101" }]);
    expect(await held({ phone: known.phone })).toMatchObject([{ id: "101" }]);
    const cleared = { name: "司马小测试", phone: null, idNumber: null };
    expect(await edit(101, 6, { tenancy: "rental", contact: cleared })).toMatchObject({
      json: { contact: { phone: null, idNumber: null } },
    });
    expect(await held({ idNumber: known.idNumber })).toEqual([]);
    expect(await held({ phone: known.phone })).toEqual([]);
  });
});

describe("who looked", () => {
  it("is every reveal, search and change of the household that the log holds, and of no other (P05)", async () => {
    await callApi("gridleader", "POST /api/households/101/reveal", { body: { reason: "上门走访核实" } });
    await callApi("gridleader", "POST /api/households/102/reveal", { body: { reason: "上门走访核实" } });
    const told = await looks(101);
    const kept = await program.query(`
      select action, user_name as by, office, reason from audit_log
      where subject_kind = 'household' and '101' = any (string_to_array(subject_id, ',')) and action <> 'household.looks'`);
    const line = ({ action, by, office, reason }: Record<string, unknown>) => [action, by, office, reason].join(" ");
    expect(told.map(line).sort()).toEqual(kept.map((row) => line(row)).sort());
    expect(told.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["household.reveal", "household.search", "household.edit"]),
    );
    expect(told.find(({ action }) => action === "household.reveal")).toMatchObject({
      purpose: "community-service",
      reason: "上门走访核实",
      office: "测试办公室",
    });
    expect((await looks(101))[0]).toMatchObject({ action: "household.looks" });
  });

  it("is not told to another grid's leader", async () => {
    expect((await callApi("gridleader2", "GET /api/households/101/looks")).status).toBe(404);
  });
});

describe("a resident's request", () => {
  it("runs against a deadline, gives a copy, and is refused with a reason only (P11)", async () => {
    const asked = await ask(102, "copy");
    expect(asked).toMatchObject({ status: 201, json: { status: "open", revision: 1 } });
    const days = (Date.parse(asked.json?.dueOn as string) - Date.parse(asked.json?.askedOn as string)) / 86_400_000;
    expect(days).toBe(15);
    expect(await decide(asked.json?.id, 1, { decision: "done", reason: "要" })).toMatchObject({
      status: 422,
      json: { code: "reason-required", field: "reason" },
    });
    const copy = await decide(asked.json?.id, 1, { decision: "done", reason: "本人持证到社区领取" });
    expect(copy.json).toMatchObject({ request: { status: "done" }, copy: { id: "102", purpose: "community-service" } });
    expect(await decide(asked.json?.id, 2, { decision: "done" })).toMatchObject({ status: 409 });
    expect((await looks(102)).filter(({ action }) => action === "household.reveal")[0]).toMatchObject({
      purpose: "resident-rights",
      reason: "本人持证到社区领取",
    });
    const correction = await ask(102, "correction");
    expect(await decide(correction.json?.id, 1, { decision: "refused" })).toMatchObject({
      status: 422,
      json: { code: "reason-required", field: "reason" },
    });
    expect(await decide(correction.json?.id, 1, { decision: "refused", reason: "房产登记与所述不符" })).toMatchObject({
      status: 200,
      json: { request: { status: "refused", reason: "房产登记与所述不符" }, copy: null },
    });
  });

  it("for removal takes contact and needs at once, and the rest with the next removal (P11)", async () => {
    await wasVisited(105);
    const asked = await ask(105, "deletion");
    expect((await decide(asked.json?.id, 1, { decision: "done" })).status).toBe(200);
    const [row] = await program.query(
      "select contact, care_needs, purge_on is not null as due from households where id = 105",
    );
    expect(row).toEqual({ contact: null, care_needs: [], due: true });
    expect(await leftOf(105)).toEqual({ visits: 0, visit_days: null, last_visit_on: null });
  });

  it("for a copy counts as a reveal: over the limit nothing is shown or decided, and an alert stays (P02)", async () => {
    const asked = await callApi("gridleader2", "POST /api/households/301/requests", { body: { kind: "copy" } });
    const copy = { body: { decision: "done", reason: "本人持证到社区领取" }, headers: { "if-match": '"1"' } };
    for (let n = 0; n < 30; n++) {
      await callApi("gridleader2", "POST /api/households/301/reveal", { body: { reason: "上门走访核实" } });
    }
    const refused = await callApi(
      "gridleader2",
      `POST /api/resident-requests/${asked.json?.id as string}/decision`,
      copy,
    );
    expect(refused).toMatchObject({ status: 429, json: { code: "rate-limited" } });
    expect(refused.text).not.toContain("欧阳测试");
    expect(
      await program.query("select status, revision from resident_requests where id = $1", [asked.json?.id]),
    ).toEqual([{ status: "open", revision: 1 }]);
    expect(
      await program.query(
        "select count(*)::int as n from audit_log where user_id = 'u-gridleader2' and action = 'alert.reveal-limit'",
      ),
    ).toEqual([{ n: 1 }]);
  });

  it("is not said to be done where the record is not in reach: nothing was given or removed", async () => {
    const asked = await ask(106, "deletion");
    await program.query("update households set grid_code = '990102001002001' where id = 106");
    expect(await decide(asked.json?.id, 1, { decision: "done" })).toMatchObject({ status: 404 });
    await program.query("update households set grid_code = '990102001001001' where id = 106");
    expect(await program.query("select status from resident_requests where id = $1", [asked.json?.id])).toEqual([
      { status: "open" },
    ]);
  });
});

describe("retention", () => {
  it("removes what is due from list, search and counts, and keeps a receipt that names nobody (P08)", async () => {
    await program.query("update households set purge_on = '2026-01-01' where id = 106");
    const told = { kind: "copy", note: "张三要一份" };
    const refused = await callApi("gridleader", "POST /api/households/106/requests", { body: told });
    await decide(refused.json?.id, 1, { decision: "refused", reason: "不是张三本人" });
    await callApi("gridleader", "POST /api/households/106/requests", { body: told });
    await program.query("update households set purge_on = '2999-01-01' where id = 103");
    const [before] = await program.query("select households::int as n from building_counts where building_id = 1");
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(await purgeHouseholds(today)).toBe(2);
    const list = await callApi("gridleader", "GET /api/households?limit=1000");
    const ids = (list.json?.items as { id: string }[]).map(({ id }) => id);
    expect(ids).not.toContain("105");
    expect(ids).not.toContain("106");
    expect(ids).toContain("103");
    const [after] = await program.query("select households::int as n from building_counts where building_id = 1");
    expect(after?.n).toBe((before?.n as number) - 2);
    const receipts = (await callApi("admin", "GET /api/retention-receipts")).json?.items as Record<string, unknown>[];
    expect(receipts).toHaveLength(1);
    expect(receipts[0]).toMatchObject({ rows: 2, retentionClass: "resident", purgedThrough: today });
    const requests = await program.query(
      "select kind, status, note, reason from resident_requests where household_id in (105, 106) order by id",
    );
    // That there was a request stays, without its words; the open removal is done by this one.
    expect(requests).toEqual([
      { kind: "deletion", status: "done", note: "", reason: "" },
      { kind: "deletion", status: "done", note: "", reason: "" },
      { kind: "copy", status: "refused", note: "", reason: "–" },
      { kind: "copy", status: "open", note: "", reason: "" },
    ]);
    expect(receipts[0]?.idsSha256).toBe(createHash("sha256").update("105,106").digest("hex"));
    expect(await purgeHouseholds(today)).toBe(0);
    const [revision] = await program.query("select revision::int from layer_revisions where layer = 'households'");
    expect(revision?.revision).toBeGreaterThan(0);
  });
});
