import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ok } from "@/lib/kernel/result";
import { appPool, systemPool } from "@/lib/server/db/pool";
import { inTransaction, type TxOptions } from "@/lib/server/db/tx";
import { everyTable } from "../helpers/every-table";
import { fixtureActor } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await program.query(everyTable);
});
afterAll(() => program.stop());

const count = z.object({ n: z.int() });

async function rowsSeen(username: string, table: string, options: TxOptions = {}): Promise<number> {
  const seen = await inTransaction(
    fixtureActor(username),
    async (tx) => ok((await tx.rows(`select count(*)::int as n from ${table}`, [], count))[0]?.n ?? -1),
    options,
  );
  return seen.ok ? seen.value : -1;
}

const users = ["commander", "department", "planner", "gridleader", "leader", "admin", "auditor"] as const;

type PerUser<Users extends readonly string[]> = { readonly [User in keyof Users]: number };

/**
 * Rows that each role sees by plain SQL, without grants. Six grids with one row each (16 households), one plan in the district
 * and one in another; commander … auditor have the district for scope, the grid leader its first two grids (8 households).
 */
const expected: Record<string, PerUser<typeof users>> = {
  grids: [6, 6, 6, 2, 6, 6, 0],
  grid_counts: [6, 0, 6, 2, 6, 6, 0],
  building_counts: [0, 0, 6, 2, 0, 0, 0],
  households: [0, 0, 0, 8, 0, 0, 0],
  cameras: [6, 0, 6, 2, 6, 6, 0],
  camera_views: [6, 0, 6, 2, 6, 6, 0],
  coverage_grids: [6, 0, 6, 2, 6, 6, 0],
  coverage_blind_spots: [6, 0, 6, 2, 6, 6, 0],
  coverage_runs: [1, 0, 1, 1, 1, 1, 0],
  coverage_works: [0, 0, 0, 0, 1, 1, 0],
  camera_outages: [6, 0, 6, 6, 6, 6, 0],
  camera_maintenance: [6, 0, 6, 6, 6, 6, 0],
  hazards: [6, 1, 0, 2, 0, 0, 0],
  hazard_inspections: [6, 1, 0, 2, 0, 0, 0],
  household_changes: [0, 0, 0, 2, 0, 0, 0],
  checked_places: [6, 0, 0, 2, 0, 0, 0],
  place_checks: [6, 0, 0, 2, 0, 0, 0],
  incidents: [6, 1, 0, 2, 6, 0, 0],
  incident_follows: [0, 0, 0, 0, 0, 0, 0],
  incident_reporters: [6, 0, 0, 0, 0, 0, 0],
  incident_timeline: [6, 0, 0, 2, 6, 0, 0],
  incident_units: [6, 0, 0, 2, 6, 0, 0],
  units: [2, 1, 0, 1, 0, 2, 0],
  incident_alarms: [6, 0, 0, 0, 6, 0, 0],
  escalation_editions: [1, 0, 0, 1, 1, 1, 0],
  escalation_steps: [3, 0, 0, 3, 3, 3, 0],
  notifications: [7, 0, 0, 0, 7, 0, 0],
  notification_reads: [7, 0, 0, 0, 0, 0, 0],
  alert_rules: [6, 0, 0, 0, 6, 6, 0],
  alert_firings: [6, 0, 0, 0, 6, 6, 0],
  alert_targets: [0, 0, 0, 0, 0, 1, 0],
  alert_deliveries: [0, 0, 0, 0, 0, 1, 0],
  alert_attempts: [0, 0, 0, 0, 0, 1, 0],
  dispatch_rules: [1, 0, 0, 0, 0, 0, 0],
  hand_overs: [1, 0, 0, 0, 0, 0, 0],
  hand_over_cases: [1, 0, 0, 0, 0, 0, 0],
  mediation_steps: [6, 0, 0, 2, 6, 0, 0],
  case_parties: [0, 0, 0, 0, 0, 0, 0],
  campaigns: [1, 0, 0, 1, 1, 0, 0],
  campaign_cases: [6, 0, 0, 0, 6, 0, 0],
  campaign_checks: [6, 0, 0, 2, 6, 0, 0],
  alarm_devices: [6, 0, 0, 0, 0, 6, 0],
  device_alarms: [6, 0, 0, 0, 0, 6, 0],
  drill_modes: [1, 1, 1, 1, 1, 1, 0],
  duty_shifts: [2, 0, 0, 0, 0, 2, 0],
  unit_check_ins: [2, 1, 0, 1, 0, 0, 0],
  photos: [6, 0, 0, 2, 6, 0, 0],
  photo_uploads: [0, 0, 1, 0, 0, 0, 0],
  patrols: [6, 0, 0, 2, 0, 0, 0],
  patrol_zones: [6, 0, 0, 2, 0, 0, 0],
  patrol_segments: [6, 0, 0, 2, 0, 0, 0],
  patrol_check_ins: [6, 0, 0, 2, 0, 0, 0],
  care_visits: [0, 0, 0, 2, 0, 0, 0],
  resident_requests: [0, 0, 0, 2, 0, 0, 0],
  retention_receipts: [0, 0, 0, 0, 0, 1, 1],
  plans: [1, 1, 1, 1, 1, 1, 0],
  plan_changes: [1, 1, 1, 1, 1, 1, 0],
  plan_comments: [1, 1, 1, 1, 1, 1, 0],
  plan_presence: [0, 0, 1, 0, 0, 1, 0],
  grid_successions: [1, 1, 1, 1, 1, 1, 0],
  grid_layers: [1, 1, 1, 1, 1, 1, 0],
  grid_layer_units: [1, 1, 1, 1, 1, 1, 0],
  grid_layer_routes: [1, 1, 1, 1, 1, 1, 0],
  incident_layer_units: [6, 0, 0, 2, 6, 0, 0],
  imports: [0, 0, 0, 0, 0, 1, 0],
  jobs: [0, 0, 1, 0, 0, 0, 0],
  calendar_days: [9, 0, 0, 0, 0, 9, 0],
  calendar_editions: [1, 0, 0, 0, 0, 1, 0],
  deadline_rules: [7, 0, 0, 0, 0, 7, 0],
  audit_log: [0, 0, 1, 0, 0, 0, 2],
  idempotency_keys: [0, 0, 1, 0, 0, 0, 0],
};

/** What everybody signed in may read: no row of it is about a resident or a case. */
const open = [
  "areas",
  "audit_heads",
  "buildings",
  "departments",
  "dictionary_entries",
  "land_areas",
  "layer_revisions",
  "places",
  "public_releases",
  "road_nodes",
  "roads",
  "user_directory",
  "user_scopes",
  "work_calendars",
];

describe("each role", () => {
  it.each(Object.entries(expected))("sees of %s %j", async (table, counts) => {
    const seen: number[] = [];
    for (const user of users) seen.push(await rowsSeen(user, table));
    expect(Object.fromEntries(users.map((user, index) => [user, seen[index]]))).toEqual(
      Object.fromEntries(users.map((user, index) => [user, counts[index]])),
    );
  });

  it("sees nothing of a district or street outside its scope", async () => {
    expect(await rowsSeen("streetcommander", "incidents")).toBe(2);
    expect(await rowsSeen("citycommander", "incidents")).toBe(6);
    expect(await rowsSeen("gridleader2", "households")).toBe(2);
    expect(await rowsSeen("department2", "incidents")).toBe(0);
  });

  it("sees figures, where it may have no rows, for counting only", async () => {
    const counted = { purpose: "count" } as const;
    expect(await rowsSeen("planner", "incidents", counted)).toBe(6);
    expect(await rowsSeen("planner", "hazards", counted)).toBe(6);
    expect(await rowsSeen("leader", "hazards", counted)).toBe(6);
    expect(await rowsSeen("leader", "building_counts", counted)).toBe(6);
    expect(await rowsSeen("commander", "building_counts", counted)).toBe(6);
    expect(await rowsSeen("department", "building_counts", counted)).toBe(0);
    expect(await rowsSeen("leader", "households", counted)).toBe(0);
    expect(await rowsSeen("planner", "incident_reporters", counted)).toBe(0);
  });

  it("sees one record that the service granted, and only where the role may be granted it", async () => {
    const granted = async (username: string, kind: "incident" | "household", id: string, table: string) => {
      const seen = await inTransaction(fixtureActor(username), async (tx) => {
        await tx.grant(kind, id);
        return ok(await tx.rows(`select count(*)::int as n from ${table}`, [], count));
      });
      return seen.ok ? seen.value[0]?.n : -1;
    };
    const door = "990102/1/1/101";
    expect(await granted("commander", "household", door, "households")).toBe(1);
    expect(await granted("streetcommander", "household", door, "households")).toBe(0);
    expect(await granted("commander", "household", "", "households")).toBe(0);
    expect(await granted("commander", "household", "990102/1/1", "households")).toBe(0);
    expect(await granted("leader", "household", door, "households")).toBe(0);
    expect(await granted("department", "incident", "2", "incident_reporters")).toBe(1);
    expect(await granted("department", "incident", "2", "incident_timeline")).toBe(1);
    expect(await granted("leader", "incident", "2", "incident_reporters")).toBe(0);
    expect(await granted("gridleader2", "incident", "1", "incident_reporters")).toBe(0);
  });

  it("opens to somebody without an account the one case whose code they know, and nothing of it but the loop", async () => {
    const stranger = { ...fixtureActor("citycommander"), userId: "public", role: "public" } as const;
    const seen = async (grants: { follow?: string; incident?: string }, table: string, options: TxOptions = {}) => {
      const answer = await inTransaction(
        stranger,
        async (tx) => {
          if (grants.follow !== undefined) await tx.grant("follow", grants.follow);
          if (grants.incident !== undefined) await tx.grant("incident", grants.incident);
          return ok(await tx.rows(`select count(*)::int as n from ${table}`, [], count));
        },
        options,
      );
      return answer.ok ? answer.value[0]?.n : -1;
    };
    for (const table of Object.keys(expected)) expect([table, await seen({}, table)]).toEqual([table, 0]);
    expect(await seen({ follow: "02" }, "incident_follows")).toBe(1);
    expect(await seen({ follow: "99" }, "incident_follows")).toBe(0);
    expect(await seen({ incident: "2" }, "incidents")).toBe(1);
    expect(await seen({ incident: "2" }, "incident_timeline")).toBe(1);
    for (const table of ["incident_reporters", "photos", "households", "hazards", "cameras"]) {
      expect([table, await seen({ incident: "2", follow: "02" }, table)]).toEqual([table, 0]);
    }
    const [lng, lat] = [118.2481, 30.9136];
    expect(await seen({}, "grids", { viewport: [lng, lat, lng, lat] })).toBe(1);
    expect(await seen({}, "grids", { viewport: [lng, lat, lng + 0.01, lat] })).toBe(0);
  });

  it("sees what lies in the window only", async () => {
    for (const table of ["incidents", "hazards", "cameras", "grids"]) {
      expect(await rowsSeen("commander", table, { viewport: [118.24, 30.91, 118.2489, 30.9144] })).toBe(1);
    }
  });

  it.each([
    ["leader", "update incidents set status = 'closed'"],
    ["planner", "update cameras set status = 'offline'"],
    ["gridleader2", "update households set revision = 2 where id = 101"],
    ["department2", "update incidents set status = 'closed'"],
    ["commander", "update households set revision = 2"],
  ])("%s changes nothing by: %s", async (username, sql) => {
    const changed = await inTransaction(fixtureActor(username), async (tx) => ok(await tx.run(sql)));
    expect(changed).toEqual(ok(0));
  });

  it.each([
    [
      "gridleader",
      "insert into care_visits (district_code, household_id, grid_code, due_on) values ('990102', 301, '990102001002001', '2026-01-05')",
    ],
    [
      "leader",
      "insert into patrols (district_code, grid_code, mode, status, planned_on) values ('990102', '990102001001001', 'stops', 'planned', '2026-01-05')",
    ],
    [
      "commander",
      "insert into audit_log select 1, 1, now(), 'u-leader', '', '', '', 'x', '', 'x', 'x', '', '', '{}', '', ''",
    ],
    ["gridleader", "update households set grid_code = '990102001002001' where id = 101"],
    ["commander", "delete from incidents"],
    ["commander", "insert into incident_follows select district_code, id, grid_code, 'x' from incidents"],
    ["admin", "select from sessions"],
    ["admin", "select from accounts"],
    ["admin", "select from api_tokens"],
    ["admin", "select email from users"],
    ["admin", "select from outbox"],
    ["admin", "alter table incidents disable row level security"],
    ["admin", "set session authorization postgres"],
    ["admin", "create table public.mine ()"],
  ])("%s is refused: %s", async (username, sql) => {
    const refused = inTransaction(fixtureActor(username), async (tx) => ok(await tx.run(sql)));
    await expect(refused).rejects.toMatchObject({ code: "42501" });
  });
});

describe("the wall itself", () => {
  it("shows no row to a connection without settings (P12)", async () => {
    for (const table of Object.keys(expected)) {
      const { rows } = await appPool().query<{ n: number }>(`select count(*)::int as n from ${table}`);
      expect([table, rows[0]?.n]).toEqual([table, 0]);
    }
  });

  it("stands around every table that is not open to all by decision", async () => {
    const rows = await program.query(
      `select relname, relrowsecurity from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
         and has_any_column_privilege('fangge_app', oid, 'select')
         and relname not in (select relname from pg_class c join pg_depend d on d.objid = c.oid and d.deptype = 'e') order by 1`,
    );
    const names = (walled: boolean) => rows.filter((row) => row.relrowsecurity === walled).map((row) => row.relname);
    expect(names(true)).toEqual(Object.keys(expected).sort());
    expect(names(false)).toEqual([...open, "users"].sort());
  });

  it("binds the role that the pools work as (P12)", async () => {
    for (const [pool, role] of [
      [appPool(), "fangge_app"],
      [systemPool(), "fangge_system"],
    ] as const) {
      const { rows } = await pool.query<Record<string, unknown>>(
        `select current_user::text as role, rolsuper, rolbypassrls,
           (select count(*)::int from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace) as owned
         from pg_roles r where rolname = current_user`,
      );
      expect(rows[0]).toEqual({ role, rolsuper: false, rolbypassrls: false, owned: 0 });
    }
  });

  it("has no view that looks past it, and no function that runs as its owner (P12)", async () => {
    const views = await program.query(
      `select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
         and not coalesce(reloptions @> '{security_invoker=true}', false)
         and oid not in (select objid from pg_depend where deptype = 'e')`,
    );
    const functions = await program.query(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
         and oid not in (select objid from pg_depend where deptype = 'e')`,
    );
    expect([views, functions]).toEqual([[], []]);
  });

  it("forgets the settings of a transaction before the next on the same connection (P12)", async () => {
    const client = await appPool().connect();
    try {
      await client.query("begin; set local app.role = 'commander'; set local app.scopes = '990102'");
      await client.query(
        "set local app.viewport = '0102000020E61000000200000000000000008066C000000000008056C000000000008066400000000000805640'",
      );
      const inside = await client.query<{ n: number }>("select count(*)::int as n from incidents");
      await client.query("commit");
      const outside = await client.query<{ n: number }>("select count(*)::int as n from incidents");
      await client.query("begin");
      const next = await client.query<{ n: number }>("select count(*)::int as n from incidents");
      await client.query("rollback");
      expect([inside, outside, next].map(({ rows }) => rows[0]?.n)).toEqual([6, 0, 0]);
    } finally {
      client.release();
    }
  });

  it("takes an empty scope for none, and a quote in a setting for text", async () => {
    const actor = { ...fixtureActor("commander"), scope: [] as unknown as ReturnType<typeof fixtureActor>["scope"] };
    const none = await inTransaction(actor, async (tx) =>
      ok(await tx.rows("select count(*)::int as n from incidents", [], count)),
    );
    expect(none).toEqual(ok([{ n: 0 }]));
    const hostile = { ...fixtureActor("planner"), userId: "x'; set local app.role = 'commander'; --" };
    const seen = await inTransaction(hostile, async (tx) =>
      ok(await tx.rows("select count(*)::int as n from incidents", [], count)),
    );
    expect(seen).toEqual(ok([{ n: 0 }]));
  });
});

describe("the spatial index", () => {
  /** Enough rows over the district that the planner prefers an index for a small window. */
  beforeAll(async () => {
    const anywhere = "st_setsrid(st_makepoint(118 + random(), 30 + random()), 4326)";
    await program.query(`
      insert into incidents (district_code, number, category, severity, status, source, description, grid_code, position, reported_at)
        select '990102', 'x' || n, '01002', 1, 'reported', 'patrol', 'x', '990102001001001', ${anywhere}, now() from generate_series(1, 20000) n;
      insert into hazards (district_code, number, kind, level, status, title, grid_code, position, found_at)
        select '990102', 'x' || n, 'fire', 'general', 'found', 'x', '990102001001001', ${anywhere}, now() from generate_series(1, 20000) n;
      insert into cameras (district_code, code, name, grid_code, position, ptz_type, horizontal_fov_degrees, range_metres, mount_height_metres,
          horizontal_pixels, status, status_since, owner, purpose, sign_posted, in_use_since, retention_days)
        select '990102', '8' || lpad(n::text, 19, '0'), 'x', '990102001001001', ${anywhere}, 3, 60, 80, 6, 1920, 'online', now(), 'x', 'x', true,
          '2026-01-05', 30 from generate_series(1, 20000) n;
      insert into households (district_code, grid_code, building_id, stairwell, floor, room, tenancy, position)
        select '990102', '990102001001001', 1, 9, 1, 'x' || n, 'owner', ${anywhere} from generate_series(1, 20000) n;
      analyze incidents, hazards, cameras, households`);
  });

  const index = {
    incidents: "incidents_position",
    hazards: "hazards_position",
    cameras: "cameras_position",
    households: "households_position",
  };

  it.each(Object.entries(index))(
    "of %s is used underneath the wall, by the window in the policy",
    async (table, name) => {
      const plan = await inTransaction(
        fixtureActor("gridleader"),
        async (tx) => ok(await tx.rows(`explain select id from ${table}`, [], z.object({ "QUERY PLAN": z.string() }))),
        { viewport: [118.4, 30.4, 118.42, 30.42] },
      );
      expect(plan.ok && plan.value.map((line) => line["QUERY PLAN"]).join("\n")).toMatch(
        new RegExp(`Index Scan (using|on) ${name}\\b[^]*Index Cond: \\(\\"?position\\"? && `),
      );
    },
  );
});
