import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ok } from "@/lib/kernel/result";
import { listCameras } from "@/lib/server/db/queries/cameras/list-cameras";
import { findGridAt } from "@/lib/server/db/queries/grids/find-grid-at";
import { listHazards } from "@/lib/server/db/queries/hazards/list-hazards";
import { listHouseholds } from "@/lib/server/db/queries/households/list-households";
import { countLateness } from "@/lib/server/db/queries/incidents/count-lateness";
import { type IncidentFilter, listIncidents } from "@/lib/server/db/queries/incidents/list-incidents";
import { partsInWindow } from "@/lib/server/db/queries/parts-in-window";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import type { Bounds } from "@/lib/server/db/viewport";
import { fixtureActor, fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

const COPIES = 5_000;
let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  // As many rows as make the planner choose: copies of the fixture rows, scattered over their grids.
  for (const [table, unique] of Object.entries({
    incidents: "number",
    hazards: "number",
    cameras: "code",
    households: "room",
  })) {
    await program.query(`
      do $$
      declare kept text;
      begin
        select string_agg(quote_ident(column_name), ',') into kept from information_schema.columns
          where table_name = '${table}' and is_generated = 'NEVER' and column_name not in ('id', '${unique}', 'position');
        execute format('insert into ${table} (%s, ${unique}, position) select %s,
          case when ''${table}'' = ''cameras'' then lpad((n * 1000 + id)::text, 20, ''0'') else ${unique} || ''-'' || n end,
          ST_Translate(position, (random() - 0.5) * 0.0019, (random() - 0.5) * 0.0019)
          from ${table}, generate_series(1, ${COPIES}) n where id <= 101', kept, kept);
      end $$`);
    await program.query(`analyze ${table}`);
  }
});
afterAll(() => program.stop());

const planRow = z.object({ "QUERY PLAN": z.string() });

/** The plan of the one statement that `list` runs, made as the program makes it: as the app role, behind the policies. */
async function planOf(username: string, list: (tx: Tx) => Promise<unknown>, viewport?: Bounds): Promise<string> {
  let plan: string[] = [];
  const explained = async (tx: Tx) => {
    const spy: Tx = {
      ...tx,
      rows: async (sql, values) => {
        plan = (await tx.rows(`explain ${sql}`, values, planRow)).map((row) => row["QUERY PLAN"]);
        return [];
      },
    };
    await list(spy);
    return ok(null);
  };
  await inTransaction(fixtureActor(username), explained, { readOnly: true, ...(viewport && { viewport }) });
  return plan.join("\n");
}

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: PlanNode[];
}
const analysedRow = z.object({ "QUERY PLAN": z.custom<[{ Plan: PlanNode }]>() });

/** How the statement that `list` runs has read the cases, and how many of them. */
async function readRows(tx: Tx, list: (tx: Tx) => Promise<unknown>) {
  const scans: string[] = [];
  let rows = 0;
  const walk = (node: PlanNode): void => {
    if (node["Relation Name"] === "incidents") {
      scans.push([node["Node Type"], node["Index Name"]].filter(Boolean).join(" "));
      const removed = (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
      rows += (node["Actual Rows"] + removed) * node["Actual Loops"];
    }
    node.Plans?.forEach(walk);
  };
  const spy: Tx = {
    ...tx,
    rows: async (sql, values) => {
      const [analysed] = await tx.rows(`explain (analyze, format json) ${sql}`, values, analysedRow);
      walk(analysed!["QUERY PLAN"][0].Plan);
      return [];
    },
  };
  await list(spy);
  return ok({ scans, rows });
}

const [lng, lat] = fixtureGrids[0]?.centre ?? [0, 0];
const street: Bounds = [lng - 0.0001, lat - 0.0001, lng + 0.0001, lat + 0.0001];
const parts = (username: string) =>
  (username === "gridleader" ? [fixtureGrids[0]?.code ?? ""] : ["990102"]).map((prefix) => ({
    districtCode: "990102",
    prefix,
  }));

const page =
  (filter: Partial<IncidentFilter>) =>
  (tx: Tx): Promise<unknown> =>
    listIncidents(tx, { parts: parts("commander"), departmentCode: null, limit: 51, ...filter });
const lists = {
  incidents: (user: string) => (tx: Tx) => listIncidents(tx, { parts: parts(user), departmentCode: null, limit: 51 }),
  hazards: (user: string) => (tx: Tx) => listHazards(tx, { parts: parts(user), departmentCode: null, limit: 51 }),
  cameras: (user: string) => (tx: Tx) => listCameras(tx, { parts: parts(user), limit: 51 }),
  households: (user: string) => (tx: Tx) => listHouseholds(tx, { parts: parts(user), limit: 51 }),
};

describe("as the app role", () => {
  it.each([
    ["incidents", "commander"],
    ["hazards", "commander"],
    ["cameras", "commander"],
    ["households", "gridleader"],
  ] as const)("a window on %s is read by the spatial index", async (table, user) => {
    expect(await planOf(user, lists[table](user), street)).toContain(`${table}_position`);
  });

  it.each([
    ["incidents", "incidents_reported"],
    ["hazards", "hazards_found"],
    ["cameras", "cameras_grid"],
  ] as const)("a page of all %s is read in the order of %s, not sorted from all rows", async (table, index) => {
    const plan = await planOf("commander", lists[table]("commander"));
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/^Sort |-> +Sort /m);
  });

  it.each([
    ["the first behind a figure", { indicator: "closure-in-time", met: "no" }],
    ["closed cases", { status: ["closed"] }],
  ] as const)("a page of %s is read in the order of the reports, not sorted from all rows", async (_, filter) => {
    const plan = await planOf("commander", page(filter));
    expect(plan).toContain("incidents_reported");
    expect(plan).not.toMatch(/^Sort |-> +Sort /m);
  });

  it.each([
    ["what is in hand", { status: ["dispatched", "accepted", "in_progress", "rework"] }],
    ["what is late", { lateness: ["late", "very-late"] }],
  ] as const)("a page of %s is read in the order of the open cases, few of many", async (_, filter) => {
    const [open, ago] = ["status not in ('closed', 'void', 'not_registered')", "interval '3 days'"];
    await program.query("create table kept as select id, status, closed_at, reported_at, due_at from incidents");
    await program.query("update incidents set status = 'closed', closed_at = due_at where id % 10 <> 1");
    await program.query(`
      update incidents set status = 'in_progress', closed_at = null, reported_at = now() - ${ago},
        due_at = now() + case when id % 20 = 1 then -1 else 1 end * interval '1 day' where id % 10 = 1`);
    await program.query("vacuum (analyze) incidents");
    try {
      const all = await program.query(`select count(*) from incidents where ${open}`);
      expect(Number(all[0]?.count)).toBeGreaterThan(2_000);
      const found = await inTransaction(fixtureActor("commander"), (tx) => readRows(tx, page(filter)));
      expect(found.ok && found.value.scans).toEqual(["Index Scan incidents_open"]);
      expect(found.ok && found.value.rows).toBe(51);
    } finally {
      await program.query(`update incidents set status = kept.status, closed_at = kept.closed_at,
        reported_at = kept.reported_at, due_at = kept.due_at from kept where kept.id = incidents.id`);
      await program.query("drop table kept");
      await program.query("vacuum (analyze) incidents");
    }
  });

  it.each([
    ["the newest", {}],
    ["one rare status", { status: ["suspended"] }],
    ["several rare statuses", { status: ["suspended", "void"] }],
    ["one rare sub-class", { category: "04005" }],
    ["a class", { category: "01" }],
    ["a time", { since: "2026-01-05T00:00:00Z", until: "2026-01-06T00:00:00Z" }],
    ["what is behind a cursor", { after: ["2026-01-05T01:03:00Z", "20000"] as const }],
  ])("a page of %s reads few of the cases, by an index", async (_, filter) => {
    await program.query(`
      update incidents set status = 'suspended' where id % 500 = 7 and status <> 'suspended';
      update incidents set status = 'void' where id % 500 = 8 and status <> 'void';
      update incidents set category = '04005' where id % 500 = 9 and category <> '04005'`);
    await program.query("vacuum (analyze) incidents");
    const found = await inTransaction(fixtureActor("commander"), (tx) => readRows(tx, page(filter)));
    expect(found.ok && found.value.scans.join()).not.toContain("Seq Scan");
    expect(found.ok && found.value.rows).toBeGreaterThan(0);
    expect(found.ok && found.value.rows).toBeLessThan(500);
  });

  it("the board of what is late reads open cases only, by their index", async () => {
    await program.query("update incidents set status = 'closed', closed_at = due_at where id % 50 <> 1");
    await program.query("analyze incidents");
    const board = (tx: Tx) => countLateness(tx, { parts: parts("commander"), by: "grid", now: new Date() });
    expect(await planOf("commander", board)).toContain("incidents_open_due");
  });

  it("the grid of a place is found by the spatial index", async () => {
    await program.query(`insert into grids (district_code, code, name, name_en, kind, fabric, geom, anchor, area_square_metres, validity)
      select '990102', '990102009' || lpad((n / 900 + 1)::text, 3, '0') || lpad((n % 900 + 1)::text, 3, '0'), 'x', 'x', 'comprehensive',
        'slab', ST_Multi(ST_MakeEnvelope(119 + n * 0.001, 31, 119.001 + n * 0.001, 31.001, 4326)), ST_SetSRID(ST_MakePoint(119, 31), 4326), 1, '[2020-01-01,)'
      from generate_series(1, 3000) n`);
    await program.query("analyze grids");
    const find = (tx: Tx) => findGridAt(tx, [lng, lat], "2026-11-22");
    expect(await planOf("commander", find, [lng, lat, lng, lat])).toContain("grids_geom");
  });

  it("a window is looked for in the parts that it touches only", async () => {
    const touched = (viewport: Bounds) =>
      inTransaction(fixtureActor("citycommander"), async (tx) => ok(await partsInWindow(tx, await scopeParts(tx))), {
        viewport,
      });
    expect(await touched(street)).toEqual(ok([{ districtCode: "990102", prefix: "990102" }]));
    expect(await touched([lng - 4, lat, lng - 3, lat + 1])).toEqual(ok([]));
  });

  it("a scope of a city is read district by district", async () => {
    const found = await inTransaction(fixtureActor("citycommander"), async (tx) => ok(await scopeParts(tx)));
    expect(found).toEqual(ok([{ districtCode: "990102", prefix: "990102" }]));
  });
});
