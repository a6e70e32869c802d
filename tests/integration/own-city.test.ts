import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDictionaries } from "@/geodata/dictionaries/load-dictionaries";
import type { Actor } from "@/lib/access/actor";
import { makeScope } from "@/lib/access/scope";
import { closePools } from "@/lib/server/db/pool";
import { runImport } from "@/lib/server/imports/run-import";
import { createIncident } from "@/lib/server/services/incidents/create-incident";
import { listAssignees } from "@/lib/server/services/incidents/list-assignees";
import { transitionIncident } from "@/lib/server/services/incidents/transition-incident";
import { openAccount } from "@/lib/server/services/users/open-account";
import { createTestDatabase, type TestDatabase } from "../helpers/database";

let database: TestDatabase;
let client: Client;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), "fangge-own-city-"));
  Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: folder, LOG_LEVEL: "silent" });
});

afterAll(async () => {
  await Promise.all([closePools(), client.end()]);
  await database.drop();
  await rm(folder, { recursive: true });
});

const grid = (code: string, west: number) => ({
  type: "Feature",
  properties: { code, name: code, street: "东街道", community: "一社区" },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 30.1],
        [west + 0.01, 30.1],
        [west + 0.01, 30.11],
        [west, 30.11],
        [west, 30.1],
      ],
    ],
  },
});

/** One grid of a district that the database has never heard of. */
async function importGrids(districtCode: string, west: number) {
  const file = join(folder, `${districtCode}.geojson`);
  const features = [grid(`${districtCode}001001001`, west)];
  await writeFile(file, JSON.stringify({ type: "FeatureCollection", features }));
  const names = ["code", "name", "street", "community"] as const;
  const result = await runImport(client, {
    file,
    layer: "grids",
    districtCode,
    districtName: "试点区",
    mapping: { columns: new Map(names.map((name) => [name, name])), constants: new Map() },
    system: "wgs84",
    encoding: undefined,
    repair: false,
    leaveOutRefused: false,
    provisionalGrid: false,
    dryRun: false,
    operator: "tester",
  });
  expect(result.ok && result.value.problems).toEqual([]);
}

const once = { idempotencyKey: null, fingerprint: new Uint8Array() };

async function commanderOf(districtCode: string): Promise<Actor> {
  const account = { username: `c${districtCode}`, name: "指挥员", role: "commander", scopes: [districtCode] } as const;
  const made = await openAccount({ ...account, scopes: [...account.scopes] }, "tester");
  if (!made.ok) throw new Error(made.failure.code);
  const { id: userId, name } = made.value.user;
  return { userId, name, role: "commander", scope: makeScope([districtCode]), departmentCode: null, office: "" };
}

const departments = async (): Promise<string[]> => {
  const { rows } = await client.query<{ at: string }>(
    "select code || ' ' || area_code as at from departments where code ~ 'sanitation|station' order by 1",
  );
  return rows.map(({ at }) => at);
};

/** Reports exposed rubbish in the district's grid and brings it as far as to whom the class belongs. */
async function dispatched(districtCode: string, lng: number) {
  const actor = await commanderOf(districtCode);
  const position: [number, number] = [lng, 30.105];
  const body = { category: "01002", description: "垃圾满溢", position, severity: 1, address: "" };
  const made = await createIncident(actor, body, once);
  if (!made.ok) throw new Error(made.failure.code);
  const { id, dueAt } = made.value;
  const registered = await transitionIncident(actor, { id, revision: 1, step: { action: "register" } }, once);
  expect(registered.ok).toBe(true);
  const listed = await listAssignees(actor, id);
  const assignee = (listed.ok && listed.value.items[0]?.assignee) || "";
  const sent = await transitionIncident(actor, { id, revision: 2, step: { action: "dispatch", assignee } }, once);
  return { dueAt, assignee, status: sent.ok ? sent.value.status : sent.failure.code };
}

describe("a city of its own", () => {
  it("has dictionaries, calendars and deadlines, and keeps what its office made of them", async () => {
    // As databases made earlier are: a migration has put in one dictionary, the office another.
    await client.query(
      `insert into dictionary_entries (dictionary, code, valid_from, name, name_en) values ('hazard-kind', 'fire', '2026-01-01', '火灾隐患', 'Fire')`,
    );
    expect(await loadDictionaries(database.url)).toBeGreaterThan(150);
    expect(await loadDictionaries(database.url)).toBe(0);
    const { rows } = await client.query<{ name: string }>(
      "select name from dictionary_entries where dictionary = 'hazard-kind' and code = 'fire'",
    );
    expect(rows).toEqual([{ name: "火灾隐患" }]);
    const { rows: kinds } = await client.query<{ dictionary: string }>(
      "select distinct dictionary from dictionary_entries order by dictionary",
    );
    expect(kinds.map(({ dictionary }) => dictionary)).toEqual(
      expect.arrayContaining([
        "building-kind",
        "camera-device-type",
        "camera-industry",
        "camera-network",
        "camera-ptz-type",
        "care-need",
        "department",
        "hazard-kind",
        "incident-category",
      ]),
    );
  });

  it("registers a case and sends it to the department of its class", async () => {
    await importGrids("990301", 118.1);
    expect(await departments()).toEqual(["sanitation 9903", "station-990301001 990301001"]);
    const { dueAt, ...rest } = await dispatched("990301", 118.105);
    expect(rest).toEqual({ assignee: "sanitation", status: "dispatched" });
    expect(Date.parse(dueAt ?? "")).toBeGreaterThan(Date.now());
  });

  it("gives the district of another city departments of its own", async () => {
    await importGrids("990402", 119.1);
    expect(await departments()).toEqual([
      "sanitation 9903",
      "sanitation-990402 990402",
      "station-990301001 990301001",
      "station-990402001 990402001",
    ]);
    expect(await dispatched("990402", 119.105)).toMatchObject({ assignee: "sanitation-990402", status: "dispatched" });
  });

  it("leaves a district that has departments as it is, and gives them to one imported before they came", async () => {
    const before = await departments();
    expect(await loadDictionaries(database.url)).toBe(0);
    expect(await departments()).toEqual(before);
    await client.query("delete from departments where area_code = '990402001'");
    expect(await loadDictionaries(database.url)).toBe(1);
    expect(await departments()).toEqual(before);
  });
});
