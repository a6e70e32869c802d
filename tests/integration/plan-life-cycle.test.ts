import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { publishDuePlans } from "@/lib/server/services/plans/publish-due-plans";
import { today } from "@/lib/server/services/today";
import { watchOnce } from "@/lib/server/watch/watch-once";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

/** Everything as the fixture city made it: the id of what stands in a grid is the grid's. */
beforeEach(async () => {
  const home = (id: string) => `grid_code = (select code from grids g where g.id = ${id} and g.id < 10000)`;
  await program.query("truncate plans, plan_changes, plan_comments, plan_presence, grid_successions");
  await program.query("delete from grids where id >= 10000; update grids set validity = '[2020-01-01,)', revision = 1");
  await program.query("update incidents set closed_at = null, status = 'reported' where id = 1");
  for (const table of ["buildings", "cameras", "hazards", "incidents"])
    await program.query(`update ${table} set ${home(`${table}.id`)}`);
  await program.query(`update building_counts set ${home("building_id")}`);
  await program.query(`update households set ${home("building_id")}`);
  await program.query(`update hazard_inspections set ${home("hazard_id")}`);
  await program.query(`update incident_timeline set ${home("incident_id")}`);
});

const [one, two] = [fixtureGrids[0]!, fixtureGrids[1]!];
const DAY = 86_400_000;
const dayAfter = (days: number): string => new Date(Date.parse(today()) + days * DAY).toISOString().slice(0, 10);
const post = (user: string, path: string, body: object) => callApi(user, `POST /api/plans/${path}`, { body });
/** Splits the first grid below the middle: the new cell is its southern part with the building, the case stays north. */
const split = {
  action: "split-cell",
  code: one.code,
  line: [
    [one.west - 0.0001, one.south + 0.0008],
    [one.west + 0.0021, one.south + 0.0008],
  ],
  newCode: "new-1",
};
const merge = { action: "merge-cells", kept: one.code, gone: two.code };

async function begun(...steps: object[]): Promise<string> {
  const created = await callApi("planner", "POST /api/plans", { body: { name: "调整", areas: ["990102001001"] } });
  const id = String(created.json?.id);
  const changed = await callApi("planner", `PATCH /api/plans/${id}`, { body: { baseRevision: 1, steps } });
  expect(changed.status).toBe(200);
  return id;
}

async function approved(...steps: object[]): Promise<string> {
  const id = await begun(...steps);
  const revision = steps.length + 1;
  expect(await post("planner", `${id}/submit`, { revision })).toMatchObject({
    status: 200,
    json: { status: "submitted" },
  });
  expect(await post("planner2", `${id}/approve`, { revision })).toMatchObject({
    status: 200,
    json: { status: "approved" },
  });
  return id;
}

const publish = (id: string, effectiveOn = today()) => post("planner", `${id}/publish`, { effectiveOn });
const codesOn = async (day: string): Promise<string[]> =>
  ((await callApi("planner", `GET /api/grids?area=990102001001&at=${day}`)).json?.features as { id: string }[]).map(
    ({ id }) => id,
  );

describe("a plan's life", () => {
  it("needs a second person, and what that person has seen", async () => {
    const id = await begun(split);
    expect((await post("planner2", `${id}/approve`, { revision: 2 })).status).toBe(409);
    expect((await post("planner", `${id}/submit`, { revision: 1 })).json).toMatchObject({ code: "plan-stale" });
    expect((await post("planner", `${id}/submit`, { revision: 2 })).status).toBe(200);
    expect(await post("planner", `${id}/approve`, { revision: 2 })).toMatchObject({
      status: 409,
      json: { code: "action-not-allowed", planStatus: "submitted" },
    });
    const change = await callApi("planner", `PATCH /api/plans/${id}`, { body: { baseRevision: 2, steps: [merge] } });
    expect(change).toMatchObject({ status: 409, json: { planStatus: "submitted" } });
    expect((await post("admin", `${id}/approve`, { revision: 2 })).status).toBe(200);
    expect((await callApi("planner", `GET /api/plans/${id}`)).json).toMatchObject({
      status: "approved",
      submittedBy: "测试planner",
      decidedBy: "测试admin",
      allowedActions: ["publish"],
    });
  });

  it("goes back with comments pinned to places, is mended and submitted again", async () => {
    const id = await begun(split);
    await post("planner", `${id}/submit`, { revision: 2 });
    const comments = [{ text: "这里切断了楼栋", position: [118.2481, 30.9136] }];
    expect(await post("admin", `${id}/reject`, { comments })).toMatchObject({ json: { status: "rejected" } });
    expect((await callApi("gridleader", `GET /api/plans/${id}`)).json?.comments).toMatchObject([
      { text: "这里切断了楼栋", position: [118.2481, 30.9136], by: "测试admin" },
    ]);
    const undo = { action: "undo", revision: 2 };
    expect(
      (await callApi("planner", `PATCH /api/plans/${id}`, { body: { baseRevision: 2, steps: [undo] } })).status,
    ).toBe(200);
    expect((await post("gridleader", `${id}/comments`, { text: "同意" })).status).toBe(201);
    expect((await post("planner", `${id}/submit`, { revision: 3 })).json).toMatchObject({ status: "submitted" });
  });
});

describe("taking effect", () => {
  it("today: a new map from today, with codes, names, counts and every living thing told its grid", async () => {
    await program.query(`
      insert into resident_requests (district_code, household_id, grid_code, kind, asked_on, due_on, status)
      select district_code, id, grid_code, 'copy', '2026-01-05', '2026-01-20', status
      from households, unnest(array['open', 'done']) status where id = 101`);
    await program.query(`
      insert into checked_places (district_code, id, kind, name, grid_code, position, next_on, closed_on)
      select district_code, n, 'x', 'x', grid_code, centre, '2026-01-05', closed_on::date
      from buildings, (values (1, null), (2, '2026-01-01')) t (n, closed_on) where id = 1`);
    await program.query(`
      insert into place_checks (district_code, place_id, seq, grid_code, at, inspector_name, points, stars)
      select district_code, id, 1, grid_code, now(), 'x', 100, 5 from checked_places`);
    const id = await approved(split);
    expect(await publish(id)).toMatchObject({ status: 200, json: { status: "in_force" } });
    const born = "990102001001003";
    expect(await codesOn(today())).toEqual([one.code, two.code, born]);
    expect(await codesOn(dayAfter(-1))).toEqual([one.code, two.code]);
    const [row] = await program.query(
      `select (select grid_code from buildings where id = 1) as building, (select count(*)::int from households where grid_code = $1) as households,
        (select grid_code from building_counts where building_id = 1) as count, (select grid_code from incidents where id = 1) as incident,
        (select households from grid_counts where grid_code = $1) as born, (select households from grid_counts where grid_code = $2) as kept,
        (select name || '/' || name_en from grids where code = $1) as name, (select leader_name from grids where code = $2 and upper(validity) is null) as leader`,
      [born, one.code],
    );
    expect(row).toEqual({
      building: born,
      households: 6,
      count: born,
      incident: one.code,
      born: 6,
      kept: 0,
      name: "甲社区第3网格/Community A Grid 3",
      leader: "测试gridleader",
    });
    // What a resident still waits for goes to who answers it now; what was answered keeps the grid of its day.
    expect(await program.query("select status, grid_code from resident_requests order by id")).toEqual([
      { status: "open", grid_code: born },
      { status: "done", grid_code: one.code },
    ]);
    // A place that is inspected goes with its checks; one that is no more stays where it was.
    const inspected =
      "select p.grid_code as place, c.grid_code as check from checked_places p join place_checks c on c.place_id = p.id order by p.id";
    expect(await program.query(inspected)).toEqual([
      { place: born, check: born },
      { place: one.code, check: one.code },
    ]);
    const [succession] = await program.query("select old_code, new_code, shared_households from grid_successions");
    expect(succession).toEqual({ old_code: one.code, new_code: born, shared_households: 6 });
    expect((await callApi("planner", `GET /api/plans/${id}`)).json?.stats).toMatchObject([
      {},
      {},
      { code: born, households: 6 },
    ]);
  });

  it("leaves closed cases in the grid of their day, and moves open ones with all that belongs to them", async () => {
    await program.query("update incidents set closed_at = now(), status = 'closed' where id = 1");
    await publish(await approved({ ...merge, kept: two.code, gone: one.code }));
    const rows = await program.query(
      "select id::int, grid_code, (select grid_code from incident_timeline t where t.incident_id = i.id limit 1) as timeline from incidents i where id <= 2 order by id",
    );
    expect(rows).toEqual([
      { id: 1, grid_code: one.code, timeline: one.code },
      { id: 2, grid_code: two.code, timeline: two.code },
    ]);
    const [hazard] = await program.query(
      "select h.grid_code, (select grid_code from hazard_inspections where hazard_id = 1 limit 1) as inspection from hazards h where id = 1",
    );
    expect(hazard).toEqual({ grid_code: two.code, inspection: two.code });
  });

  it("lets no campaign lose its ground: what follows a grid that it names belongs to it, too", async () => {
    const written = async (places: string[], steps: object[] = []) => {
      const body = {
        ...{ name: "整治", purpose: "", places, categories: ["01"], fromDay: "2026-01-01", toDay: "2099-01-31" },
        targets: [{ kind: "checks-per-grid", amount: 1 }],
      };
      const id = String((await callApi("commander", "POST /api/campaigns", { body })).json?.id);
      for (const [index, step] of steps.entries()) {
        const headers = { "if-match": `"${index + 1}"` };
        await callApi("commander", `POST /api/campaigns/${id}/steps`, { body: step, headers });
      }
      return id;
    };
    const start = { step: "start" };
    const ids = {
      gone: await written([two.code], [start]),
      kept: await written([one.code]),
      whole: await written(["990102001"], [start]),
      closed: await written([two.code], [start, { step: "close", summary: "完成" }]),
    };
    const state = async () => {
      const rows = await program.query("select id::text, places, area_code, revision from campaigns");
      return Object.fromEntries(
        Object.entries(ids).map(([name, id]) => {
          const row = rows.find((one) => one.id === id);
          return [name, [row?.places, row?.area_code, row?.revision]];
        }),
      );
    };
    try {
      const before = await state();
      await publish(await approved(merge));
      const merged = [[two.code, one.code], "990102001001", 3];
      expect(await state()).toEqual({ ...before, gone: merged });
      expect((await callApi("commander", `GET /api/campaigns/${ids.gone}`)).json).toMatchObject({
        campaign: { places: merged[0], updatedBy: "系统" },
        whole: { grids: 1 },
      });
      await publish(await approved(split));
      const born = "990102001001003";
      expect(await state()).toEqual({
        ...before,
        gone: [[two.code, one.code, born], "990102001001", 4],
        kept: [[one.code, born], "990102001001", 2],
      });
    } finally {
      await program.query("truncate campaigns cascade");
    }
  });

  it("waits for its day, and comes by itself", async () => {
    const id = await approved(split);
    expect(await publish(id, dayAfter(2))).toMatchObject({ json: { status: "scheduled" } });
    expect(await publishDuePlans("990102", dayAfter(1))).toBe(0);
    expect(await watchOnce(new Date(Date.parse(`${dayAfter(2)}T00:00:00+08:00`) - 1))).toMatchObject({ published: 0 });
    expect(await watchOnce(new Date(`${dayAfter(2)}T00:00:00+08:00`))).toMatchObject({ published: 1 });
    expect(await codesOn(dayAfter(1))).toHaveLength(2);
    expect(await codesOn(dayAfter(2))).toHaveLength(3);
  });

  it.each([
    ["in the past", -1],
    ["years ahead", 400],
  ])("is not set %s", async (_, days) => {
    expect(await publish(await approved(split), dayAfter(days))).toMatchObject({
      status: 422,
      json: { code: "plan-day" },
    });
  });

  it("is refused to a plan whose ground another plan has changed", async () => {
    const [first, second] = [await approved(split), await approved(merge)];
    await publish(first);
    expect(await publish(second)).toMatchObject({ status: 409, json: { code: "plan-outdated" } });
  });

  it("is taken back from one whose ground was changed while it waited", async () => {
    const [first, second] = [await approved(split), await approved(merge)];
    await publish(first, dayAfter(1));
    await publish(second, dayAfter(2));
    expect(await publishDuePlans("990102", dayAfter(1))).toBe(1);
    expect(await publishDuePlans("990102", dayAfter(2))).toBe(0);
    expect((await callApi("planner", `GET /api/plans/${second}`)).json).toMatchObject({
      status: "approved",
      effectiveOn: null,
    });
  });

  it("happens once when several processes look at once", async () => {
    await publish(await approved(split), dayAfter(1));
    const looks = await Promise.all([1, 2, 3, 4].map(() => publishDuePlans("990102", dayAfter(1))));
    expect(looks.reduce((sum, n) => sum + n, 0)).toBe(1);
  });

  it("is whole or not at all when it is killed in the middle (R09)", async () => {
    const id = await approved(split);
    await publish(id, dayAfter(1));
    const everything = () =>
      program.query(`select (select json_agg(g order by id) from (select id, code, validity, st_astext(geom) from grids) g) as grids,
        (select json_agg(h order by id) from (select id, grid_code from households) h) as households,
        (select status from plans where id = ${id}) as status, (select count(*)::int from grid_successions) as successions`);
    const before = await everything();
    await program.query("begin; lock table households in exclusive mode");
    const killed = publishDuePlans("990102", dayAfter(1)).then(
      () => "done",
      () => "killed",
    );
    const waiting =
      "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%households t set%'";
    // Inside a transaction the view would stay as it was first seen.
    const look = () => program.query("select pg_stat_clear_snapshot()").then(() => program.query(waiting));
    await expect.poll(look, { timeout: 10_000 }).toHaveLength(1);
    await program.query(`select pg_terminate_backend(pid) from (${waiting}) w`);
    expect(await killed).toBe("killed");
    await program.query("commit");
    expect(await everything()).toEqual(before);
    expect(await publishDuePlans("990102", dayAfter(1))).toBe(1);
    expect(await codesOn(dayAfter(1))).toHaveLength(3);
  });
});

describe("what a plan changes", () => {
  it("is told with ground, households, cases and codes, as far as the role may see", async () => {
    const id = await begun(split);
    const diff = (user: string) => callApi(user, `GET /api/plans/${id}/diff`);
    const { json } = await diff("planner");
    expect(json).toMatchObject({
      grids: { before: 2, after: 3 },
      codes: { "new-1": "990102001001003" },
      retired: [],
      changed: [one.code],
      moves: [{ from: one.code, to: "new-1", buildings: 1, households: 6, people: 18, openCases: 0, cameras: 0 }],
      totals: { households: 6 },
      leaders: [{ code: one.code, leader: "测试gridleader" }],
    });
    expect((json?.moves as { geometry: object }[])[0]?.geometry).toMatchObject({ type: "MultiPolygon" });
    expect((await diff("admin")).json).toMatchObject({ totals: { households: 6, openCases: null } });
    expect((await diff("commander")).json).toMatchObject({ totals: { households: null, openCases: 0 } });
    expect((await diff("gridleader")).status).toBe(403);
  });

  it("is the same after it took effect", async () => {
    const id = await approved(merge);
    const before = (await callApi("planner", `GET /api/plans/${id}/diff`)).json;
    expect(before).toMatchObject({ retired: [two.code], totals: { households: 2, openCases: 1, cameras: 1 } });
    await publish(id);
    expect((await callApi("planner", `GET /api/plans/${id}/diff`)).json).toMatchObject({ moves: before?.moves });
  });
});

describe("rolling back", () => {
  it("takes a scheduled plan off the calendar", async () => {
    const id = await approved(split);
    await publish(id, dayAfter(3));
    expect(await post("admin", `${id}/rollback`, {})).toMatchObject({ json: { id, status: "approved" } });
  });

  it("of a plan in force begins a plan of what was before; a retired code is never given again", async () => {
    const id = await approved(merge);
    await publish(id);
    const back = await post("planner", `${id}/rollback`, { name: "恢复原状" });
    expect(back).toMatchObject({ status: 200, json: { status: "draft", revision: 1 } });
    const again = String(back.json?.id);
    await post("planner", `${again}/submit`, { revision: 1 });
    await post("admin", `${again}/approve`, { revision: 1 });
    expect(await publish(again)).toMatchObject({ json: { status: "in_force" } });
    expect(await codesOn(today())).toEqual([one.code, "990102001001003"]);
    expect((await callApi("planner", `GET /api/plans/${id}`)).json).toMatchObject({ status: "superseded" });
    const [row] = await program.query("select grid_code from buildings where id = 2");
    expect(row).toEqual({ grid_code: "990102001001003" });
  });
});

describe("an old code", () => {
  it("leads to the grids that took over its ground, in links and in the search", async () => {
    await publish(await approved(merge));
    expect(await callApi("planner", `GET /api/grids/${two.code}`)).toMatchObject({
      status: 410,
      json: { code: "grid-retired", retiredOn: today(), successors: [one.code] },
    });
    expect((await callApi("planner", `GET /api/grids/${two.code}?at=${dayAfter(-1)}`)).status).toBe(200);
    expect((await callApi("planner", `GET /api/search?text=${two.code}`)).json?.grids).toMatchObject([
      { code: one.code },
    ]);
    expect((await callApi("planner", "GET /api/grids/990102001001999")).status).toBe(404);
  });
});
