import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openContact } from "@/lib/server/crypto/contact";
import { verifyPassword } from "@/lib/server/crypto/password";
import { DatabaseNotEmpty, loadDemoCity } from "../../geodata/load/load-city";
import type { LoadProgress } from "../../geodata/load/load-context";
import { parseNow } from "../../geodata/population/local-time";
import { checkDigit } from "../../geodata/population/people/synthetic-id-number";
import { createTestDatabase, type TestDatabase } from "../helpers/database";

const size = { grids: 60, households: 12_000, seed: 20261122, now: parseNow("2026-11-22"), password: "correct horse" };

let database: TestDatabase;
let client: Client;
const progress: LoadProgress[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  // What seals the contacts: settings and a key of this run.
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("FANGGE_KEY", randomBytes(32).toString("base64"));
  await loadDemoCity({ databaseUrl: database.url, ...size }, (report) => progress.push(report));
  client = new Client({ connectionString: database.url });
  await client.connect();
}, 180_000);
afterAll(async () => {
  await client.end();
  await database.drop();
  vi.unstubAllEnvs();
});

/** The one number that a statement gives. */
async function figure(sql: string): Promise<number> {
  const { rows } = await client.query<Record<string, unknown>>(sql);
  return Number(Object.values(rows[0] ?? {})[0]);
}

describe("the grids of the demo district", () => {
  it("do not overlap anywhere", async () => {
    const overlaps = await figure(`
      select count(*) from grids a join grids b on a.id < b.id and a.geom && b.geom
      where st_relate(a.geom, b.geom, '2********')`);
    expect(overlaps).toBe(0);
    expect(await figure("select count(*) from grids where not st_isvalid(geom)")).toBe(0);
  });

  it("leave no gap: together they are the district, to the square metre", async () => {
    expect(
      await figure(`
        with whole as (select geom from areas where level = 'district'), tiles as (select st_union(geom) as geom from grids)
        select st_area(st_symdifference(whole.geom, tiles.geom)::geography) from whole, tiles`),
    ).toBe(0);
    expect(await figure("select st_numinteriorrings(st_geometryn(st_union(geom), 1)) from grids")).toBe(0);
  });

  it.each(["community", "street"])("make up every %s exactly", async (level) => {
    const wrong = await figure(`
      select count(*) from areas a
      where a.level = '${level}'
        and st_area(st_symdifference(a.geom, (select st_union(g.geom) from grids g where g.code ^@ a.code))::geography) > 0`);
    expect(wrong).toBe(0);
  });
});

describe("what stands and happens in the demo district", () => {
  it.each([
    ["buildings", "geom"],
    ["households", "position"],
    ["cameras", "position"],
    ["hazards", "position"],
    ["incidents", "position"],
    ["places", "position"],
    ["checked_places", "position"],
  ])("has every row of %s inside its grid", async (table, column) => {
    expect(await figure(`select count(*) from ${table}`)).toBeGreaterThan(0);
    expect(
      await figure(`select count(*) from ${table} t where not exists
        (select from grids g where g.code = t.grid_code and st_covers(g.geom, t.${column}))`),
    ).toBe(0);
  });

  it("has every household in the grid of its building", async () => {
    expect(
      await figure(
        "select count(*) from households h join buildings b on b.id = h.building_id where b.grid_code <> h.grid_code",
      ),
    ).toBe(0);
  });

  it("counts what there is", async () => {
    const people = "age_0_6 + age_7_17 + age_18_59 + age_60_79 + age_80_up";
    const wrong = await figure(`
      select count(*) from grids g left join grid_counts c on c.grid_code = g.code
      where (c.households, c.people, c.buildings, c.cameras) is distinct from (
        (select count(*)::int from households h where h.grid_code = g.code),
        (select coalesce(sum(${people}), 0)::int from households h where h.grid_code = g.code),
        (select count(*)::int from buildings b where b.grid_code = g.code),
        (select count(*)::int from cameras k where k.grid_code = g.code))`);
    expect(wrong).toBe(0);
    expect(
      await figure(`
        select count(*) from building_counts c
        join (select building_id, count(*) as n, sum(${people}) as p from households group by 1) h using (building_id)
        where (c.households, c.people) is distinct from (h.n, h.p)`),
    ).toBe(0);
    expect(await figure("select sum(households) from building_counts")).toBe(size.households);
  });

  it("gives out new ids and numbers after those of the demo", async () => {
    for (const table of [
      "grids",
      "buildings",
      "households",
      "cameras",
      "hazards",
      "checked_places",
      "incidents",
      "roads",
    ]) {
      const [next, top] = [`select nextval(pg_get_serial_sequence('${table}', 'id'))`, `select max(id) from ${table}`];
      expect(await figure(next)).toBeGreaterThan(await figure(top));
    }
    expect(await figure("select last from number_counters where kind = 'incident' and day = '2026-11-22'")).toBe(
      await figure("select count(*) from incidents where number ^@ '2026-1122-'"),
    );
  });

  it("keeps the timeline in step with its case", async () => {
    expect(
      await figure(`
        select count(*) from incidents i
        join lateral (select t.to_status, t.seq, t.at from incident_timeline t
          where t.district_code = i.district_code and t.incident_id = i.id order by seq desc limit 1) last on true
        where (last.to_status, last.seq, last.at) is distinct from (i.status, i.revision, i.updated_at)`),
    ).toBe(0);
    expect(await figure("select count(*) from incidents where updated_at > '2026-11-22T16:41:58+08:00'")).toBe(0);
  });

  it("has named categories, hazard kinds, care needs and departments only", async () => {
    const unknown = (dictionary: string, used: string) =>
      figure(`select count(*) from (${used}) u (code) where not exists
        (select from dictionary_entries d where d.dictionary = '${dictionary}' and d.code = u.code)`);
    expect(await unknown("incident-category", "select category from incidents")).toBe(0);
    expect(await unknown("hazard-kind", "select kind from hazards")).toBe(0);
    expect(await unknown("care-need", "select unnest(care_needs) from households")).toBe(0);
    expect(await unknown("building-kind", "select kind from buildings")).toBe(0);
    expect(
      await figure(`select count(*) from (select department_code from incidents union select department_code from hazards) u
        where department_code is not null and not exists (select from departments d where d.code = u.department_code)`),
    ).toBe(0);
  });
});

describe("the people of the demo district", () => {
  it("do not exist (P14): every number is of no range, every identity number fails its check", async () => {
    const { rows } = await client.query<{ contact: Buffer; purpose: "household" | "reporter" }>(`
      select contact, 'household' as purpose from households where contact is not null
      union all select contact, 'reporter' from incident_reporters`);
    expect(rows.length).toBeGreaterThan(size.households / 2);
    const contacts = rows.map(({ contact, purpose }) => openContact(contact, { districtCode: "990102", purpose }));
    expect(contacts.filter(({ phone }) => !/^12\d{9}$/.test(phone ?? ""))).toEqual([]);
    const idNumbers = contacts.flatMap(({ idNumber }) => idNumber ?? []);
    expect(idNumbers.filter((id) => id[17] === checkDigit(id) || !/^990102\d{11}[\dX]$/.test(id))).toEqual([]);
  });

  it("are nowhere in plain text: no column of any table holds a number of a person (P01)", async () => {
    const { rows } = await client.query<{ tab: string; col: string }>(`
      select table_name as tab, column_name as col from information_schema.columns
      where table_schema = 'public' and data_type in ('text', 'jsonb')
        and table_name in (select relname from pg_class where relkind = 'r' and relowner = 'fangge'::regrole)`);
    expect(rows.length).toBeGreaterThan(60);
    for (const { tab, col } of rows) {
      const personal = String.raw`(^|[^0-9])(1[2-9][0-9]{9}|990102(19|20)[0-9]{9}[0-9X])([^0-9]|$)`;
      expect([tab, col, await figure(`select count(*) from "${tab}" where "${col}"::text ~ '${personal}'`)]).toEqual([
        tab,
        col,
        0,
      ]);
    }
  });

  it("can sign in as the eight demo users, the simulator cannot", async () => {
    const { rows } = await client.query<{ username: string; password: string | null }>(`
      select u.username, a.password from users u
      left join accounts a on a.user_id = u.id and a.account_id = u.id and a.provider_id = 'credential' order by 1`);
    const withAccount = rows.filter(({ password }) => password !== null);
    expect(withAccount.map(({ username }) => username)).toEqual([
      "admin",
      "auditor",
      "commander",
      "department",
      "gridleader",
      "leader",
      "planner",
      "planner2",
    ]);
    const without = rows.filter(({ password }) => password === null).map(({ username }) => username);
    expect(without.filter((username) => !/^wg\d{15}$/.test(username))).toEqual(["simulator"]);
    expect(await figure("select count(*) from grids where leader_user_id is null")).toBe(0);
    expect(await verifyPassword(withAccount[0]?.password ?? "", size.password)).toBe(true);
  });

  it("have a leader for every grid, and cases and visits for the one who signs in", async () => {
    expect(await figure("select count(*) from grids where coalesce(leader_name, '') = ''")).toBe(0);
    const own = "grid_code in (select area_code from user_scopes where user_id = 'u-gridleader')";
    expect(await figure(`select count(*) from households where ${own}`)).toBeGreaterThan(0);
    expect(await figure(`select count(*) from incidents where ${own}`)).toBeGreaterThan(0);
    expect(
      await figure(`select count(*) from grids where leader_user_id = 'u-gridleader' and code in
      (select area_code from user_scopes where user_id = 'u-gridleader')`),
    ).toBeGreaterThan(1);
  });
});

describe("the loader", () => {
  it("reports every step with numbers, up to the end", () => {
    const last = new Map(progress.map((report) => [report.step, report]));
    expect([...last.keys()]).toEqual([
      "city",
      "dictionaries",
      "users",
      "grids",
      "roads",
      "buildings",
      "units",
      "households",
      "cameras",
      "hazards",
      "checked-places",
      "patrol-zones",
      "incidents",
      "grid-layers",
      "analyze",
    ]);
    expect([...last.values()].filter(({ done, total }) => done !== total)).toEqual([]);
    expect(last.get("households")?.done).toBe(size.households);
  });

  it("refuses a database that has areas, and changes nothing there", async () => {
    const before = await figure("select count(*) from users");
    await expect(loadDemoCity({ databaseUrl: database.url, ...size }, () => undefined)).rejects.toThrow(
      DatabaseNotEmpty,
    );
    expect(await figure("select count(*) from users")).toBe(before);
  });

  it("leaves every index in place", async () => {
    const plain = await createTestDatabase();
    const indexes = "select array_agg(indexdef order by indexdef)::text from pg_indexes where schemaname = 'public'";
    const other = new Client({ connectionString: plain.url });
    await other.connect();
    expect((await client.query(indexes)).rows).toEqual((await other.query(indexes)).rows);
    await other.end();
    await plain.drop();
  });
});

describe("a load that fails half-way", () => {
  it("leaves nothing behind", async () => {
    const empty = await createTestDatabase();
    const other = new Client({ connectionString: empty.url });
    await other.connect();
    const stop = (report: LoadProgress) => {
      if (report.step === "cameras") throw new Error("stopped by the test");
    };
    await expect(loadDemoCity({ databaseUrl: empty.url, ...size }, stop)).rejects.toThrow("stopped by the test");
    for (const table of ["areas", "users", "grids", "households", "number_counters"]) {
      expect((await other.query(`select from ${table} limit 1`)).rowCount).toBe(0);
    }
    await other.end();
    await empty.drop();
  }, 60_000);
});

describe("the thematic layers of the demo district", () => {
  it("are one coverage each: units do not overlap, and with the free ground they are the district", async () => {
    const overlaps = await figure(`
      select count(*) from grid_layer_units a join grid_layer_units b on a.id < b.id and a.layer_id = b.layer_id and a.geom && b.geom
      where st_relate(a.geom, b.geom, '2********')`);
    expect(overlaps).toBe(0);
    const missing = await figure(`
      select max(st_area(st_symdifference(d.geom, u.geom)::geography)) from areas d,
        (select st_union(geom) as geom from grid_layer_units group by layer_id) u where d.level = 'district'`);
    expect(missing).toBe(0);
    expect(await figure("select count(distinct layer_id) from grid_layer_units where code <> 'free'")).toBe(2);
  });

  it("answer for the cases in hand of the classes that go to them", async () => {
    const unanswered = await figure(`
      select count(*) from incidents i join grid_layer_routes r on r.category = i.category
      where i.closed_at is null and i.registered_at is not null
        and not exists (select from incident_layer_units u where u.incident_id = i.id and u.unit_code like 'XF-%')`);
    expect(unanswered).toBe(0);
  });

  it("take less than a megabyte", async () => {
    const bytes = await figure(`
      select sum(pg_total_relation_size(tab::regclass))
      from unnest(array['grid_layers', 'grid_layer_units', 'grid_layer_routes', 'incident_layer_units']) tab`);
    expect(bytes).toBeLessThan(1_000_000);
  });
});
