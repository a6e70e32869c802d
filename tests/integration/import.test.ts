import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import gcoord from "gcoord";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CoordinateSystem } from "@/lib/imports/coordinate-systems";
import type { ImportLayerName } from "@/lib/imports/import-layers";
import type { ImportReport } from "@/lib/imports/import-report";
import { type ImportOrder, runImport } from "@/lib/server/imports/run-import";
import { RefusedColumnError } from "@/lib/server/imports/stage-rows";
import { createTestDatabase, type TestDatabase } from "../helpers/database";

type LngLat = [number, number];

let database: TestDatabase;
let client: Client;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), "fangge-import-"));
  Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: folder });
});

afterAll(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

const feature = (type: string, coordinates: unknown, properties: object = {}) => ({
  type: "Feature",
  properties,
  geometry: type === "null" ? null : { type, coordinates },
});

const collection = (features: unknown[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(",\n")}\n]}`;

const square = ([lng, lat]: LngLat, side = 0.0002): LngLat[][] => [
  [
    [lng, lat],
    [lng + side, lat],
    [lng + side, lat + side],
    [lng, lat + side],
    [lng, lat],
  ],
];

interface Wanted extends Partial<ImportOrder> {
  columns?: Record<string, string>;
  constants?: Record<string, string>;
}

async function imported(layer: ImportLayerName, name: string, content: string | Uint8Array, wanted: Wanted = {}) {
  const file = join(folder, name);
  await writeFile(file, content);
  const { columns = {}, constants = {}, ...rest } = wanted;
  const result = await runImport(client, {
    file,
    layer,
    districtCode: "990102",
    districtName: "澄湖区",
    mapping: { columns: new Map(Object.entries(columns)), constants: new Map(Object.entries(constants)) },
    system: "wgs84",
    encoding: undefined,
    repair: false,
    leaveOutRefused: false,
    provisionalGrid: true,
    dryRun: false,
    operator: "tester",
    ...rest,
  });
  if (!result.ok) throw new Error(`import refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

const told = (report: ImportReport) => report.problems.map(({ line, code }) => `${line} ${code}`);

/** The column `value` of what a query gives. */
async function column<T = unknown>(sql: string): Promise<T[]> {
  const { rows } = await client.query<{ value: T }>(sql);
  return rows.map(({ value }) => value);
}

const count = async (table: string): Promise<number> =>
  Number((await column(`select count(*) as value from ${table} where district_code = '990102'`))[0]);

const corners: LngLat[] = Array.from({ length: 36 }, (_, i) => [
  118.24 + (i % 6) * 0.0013,
  30.91 + Math.floor(i / 6) * 0.0013,
]);

describe("import", () => {
  it("refuses broken boundaries line by line and writes nothing", async () => {
    const grid = (serial: string, coordinates: unknown) =>
      feature("Polygon", coordinates, { no: `990102001001${serial}` });
    const bowTie = [
      [
        [118, 30],
        [118.1, 30.1],
        [118.1, 30],
        [118, 30.1],
        [118, 30],
      ],
    ];
    const report = await imported(
      "grids",
      "grids.geojson",
      collection([
        grid("001", square([118.24, 30.91], 0.01)),
        grid("001", square([118.26, 30.91], 0.01)),
        grid("002", square([118.245, 30.915], 0.01)),
        grid("003", bowTie),
        grid("004", [Array.from({ length: 60_000 }, (_, i) => [118 + i * 1e-6, 30])]),
        feature("null", null, { no: "990102001001005" }),
        grid("000", square([118.3, 30.91])),
      ]),
      { columns: { code: "no", name: "no" } },
    );
    expect(told(report).sort()).toEqual(
      [
        "3 duplicate-id",
        "4 overlaps-grid",
        "5 ring-self-crossing",
        "6 geometry-too-large",
        "7 geometry-missing",
        "8 value-invalid",
      ].sort(),
    );
    expect(await count("grids")).toBe(0);
    expect(await count("imports")).toBe(0);
  });

  it("mends a crossing ring when asked, and says so", async () => {
    const bowTie = [
      [
        [118.24, 30.91],
        [118.25, 30.92],
        [118.25, 30.91],
        [118.24, 30.92],
        [118.24, 30.91],
      ],
    ];
    const report = await imported("buildings", "bow-tie.geojson", collection([feature("Polygon", bowTie)]), {
      repair: true,
      dryRun: true,
    });
    expect(report).toMatchObject({ rowsRepaired: 1, rowsRefused: 0, rowsWritten: 2 });
    expect(report.remarks.join("\n")).toContain("line 2: repaired (Self-intersection");
    expect(await count("buildings")).toBe(0);
  });

  it("puts a new district with its buildings on record, audited", async () => {
    const report = await imported(
      "buildings",
      "buildings.geojson",
      collection(corners.map((corner) => feature("Polygon", square(corner), { building: "apartments", levels: "6" }))),
      { columns: { kind: "building", floors: "levels" } },
    );
    expect(report).toMatchObject({ rowsTotal: 36, rowsWritten: 36, problems: [] });
    const { rows } = await client.query("select distinct kind, floors, height_metres, grid_code from buildings");
    expect(rows).toEqual([{ kind: "apartment", floors: 6, height_metres: 18, grid_code: "990102001001001" }]);
    const { rows: acts } = await client.query("select action, user_id, details from audit_log");
    expect(acts).toEqual([
      {
        action: "import.commit",
        user_id: "operator:tester",
        details: { layer: "buildings", file: "buildings.geojson", rows: 36 },
      },
    ]);
    const { rows: counts } = await client.query("select buildings from grid_counts");
    expect(counts).toEqual([{ buildings: 36 }]);
  });

  it("notices a file in GCJ-02 that calls itself WGS-84, and takes it when it says so", async () => {
    const points = corners.map(([lng, lat]) => {
      const shifted = gcoord.transform([lng + 0.0001, lat + 0.0001], gcoord.WGS84, gcoord.GCJ02);
      return feature("Point", shifted, { dir: "NE" });
    });
    const wide = { columns: { bearing: "dir" } };
    const asDeclared = (system: CoordinateSystem) =>
      imported("cameras", "cameras.geojson", collection(points), { ...wide, system, leaveOutRefused: true });
    const wrong = await asDeclared("wgs84");
    expect(wrong.counts.get("wrong-system")).toBe(1);
    expect(await count("cameras")).toBe(0);
    const right = await asDeclared("gcj02");
    expect(right).toMatchObject({ rowsWritten: 36, problems: [] });
    const { rows } = await client.query("select distinct bearing_degrees from cameras");
    expect(rows).toEqual([{ bearing_degrees: 45 }]);
  });

  it.each(["catalog.xml", "catalog-gbk.xml"])(
    "takes a GB/T 28181 catalogue and tells its dirty ids: %s",
    async (name) => {
      await client.query("delete from cameras");
      const file = await readFile(join("tests/golden/gb28181", name));
      const refused = await imported("cameras", name, file);
      expect(told(refused)).toEqual(["116 geometry-missing"]);
      expect(await count("cameras")).toBe(0);

      const report = await imported("cameras", name, file, { leaveOutRefused: true });
      expect(report).toMatchObject({ rowsTotal: 10, rowsRefused: 1, rowsWritten: 6 });
      expect(report.warnings.map(({ line, code }) => `${line} ${code}`)).toEqual([
        "8 not-a-camera",
        "12 not-a-camera",
        "73 id-malformed",
        "87 id-type-unknown",
        "59 record-repeated",
        "45 id-repeated",
      ]);
      const { rows } = await client.query(
        "select code, name, status, ptz_type, indoor, bearing_degrees, position_type from cameras order by code",
      );
      const common = { status: "online", ptz_type: 3, indoor: false, bearing_degrees: 270, position_type: 10 };
      expect(rows).toEqual([
        {
          code: "34020000001310000102",
          name: "学府路",
          ...{ status: "offline", ptz_type: 1, indoor: true, bearing_degrees: null, position_type: null },
        },
        { ...common, code: "34020000001320000101", name: "柳堤路口 & 东门" },
        { ...common, code: "34020000001320000108", name: "北门 <Item> 旧" },
        { ...common, code: "34020000009990000001", name: "类型不明" },
        { ...common, code: "99010200081329000001", name: "同号另一处" },
        { ...common, code: "99010200081329000002", name: "少一位" },
      ]);
      expect(await column("select kind as value from camera_outages")).toEqual(["offline"]);
      const again = await imported("cameras", name, file, { leaveOutRefused: true, dryRun: true });
      expect(again.counts.get("id-taken")).toBe(4);
    },
  );

  it("tells swapped coordinates from places outside every grid", async () => {
    const [lng, lat] = [118.2405, 30.9105];
    const report = await imported(
      "hazards",
      "hazards.csv",
      `kind,title,found,x,y\nfire,楼道堆物,2026-11-01,${lng},${lat}\nfire,线路老化,2026-11-02,${lat},${lng}\nfire,楼道堆物,2026-11-03,100,30\n`,
      { columns: { kind: "kind", title: "title", foundAt: "found", lng: "x", lat: "y" } },
    );
    expect(told(report)).toEqual(["3 coordinates-swapped", "4 outside-grids"]);
    expect(await count("hazards")).toBe(0);
  });

  it("tells a byte order mark, mixed line ends and GBK, and counts lines through them", async () => {
    const columns = { kind: "kind", title: "title", foundAt: "found", lng: "x", lat: "y" };
    const place = "118.2405,30.9105";
    const mixed = `\uFEFFkind,title,found,x,y\r\nfire,堆物,2026-11-01,${place}\nfire,堆物,无,${place}\r\n`;
    const utf8 = await imported("hazards", "mixed.csv", mixed, { columns });
    expect(told(utf8)).toEqual(["3 value-invalid"]);
    expect(utf8.remarks).toEqual([expect.stringContaining("byte order mark"), expect.stringContaining("CR LF and LF")]);

    // 楼道 in GBK
    const title = Buffer.from([0xc2, 0xa5, 0xb5, 0xc0]);
    const row = (foundAt: string) => [Buffer.from("fire,"), title, Buffer.from(`,${foundAt},${place}\n`)];
    const gbk = Buffer.concat([Buffer.from("kind,title,found,x,y\n"), ...row("2026-11-01"), ...row("later")]);
    const wanted = { columns, leaveOutRefused: true };
    const report = await imported("hazards", "gbk.csv", gbk, wanted);
    expect(told(report)).toEqual(["3 value-invalid"]);
    expect(report.remarks).toContainEqual(expect.stringContaining("GB18030 (GBK)"));
    expect(await column("select title as value from hazards")).toEqual(["楼道"]);

    const broken = await imported("hazards", "gbk.csv", gbk, { ...wanted, encoding: "utf-8" });
    expect(told(broken)).toEqual(["1 text-encoding"]);
  });

  it("refuses a ring of a million vertices with its line and reads on", async () => {
    const ring = Array.from({ length: 1_000_000 }, (_, i) => [118 + i * 1e-7, 30]);
    const [corner] = corners;
    const features = [feature("Polygon", [ring]), feature("Polygon", square(corner ?? [0, 0])), feature("null", null)];
    const report = await imported("buildings", "vast.geojson", collection(features), { dryRun: true });
    expect(report).toMatchObject({ rowsTotal: 3, rowsRefused: 2, rowsWritten: 0 });
    expect(told(report)).toEqual(["2 unreadable-row", "4 geometry-missing"]);
  });

  it("numbers imported cases of a day one after the other, and a second import goes on", async () => {
    const cases = (n: number) =>
      `type,at,x,y\n${Array.from({ length: n }, (_, i) => `路灯不亮 ${i},2026-11-03 08:0${i},118.2405,30.9105`).join("\n")}\n`;
    const wanted = {
      columns: { description: "type", reportedAt: "at", lng: "x", lat: "y" },
      constants: { category: "01002" },
    };
    await imported("incidents", "cases.csv", cases(2), wanted);
    await imported("incidents", "cases.csv", cases(1), wanted);
    expect(await column("select number as value from incidents order by number")).toEqual([
      "2026-1103-0001",
      "2026-1103-0002",
      "2026-1103-0003",
    ]);
    expect(await count("incident_timeline")).toBe(3);

    await client.query("update number_counters set last = 9998 where kind = 'incident'");
    await imported("incidents", "cases.csv", cases(3), wanted);
    expect(await column("select number as value from incidents order by id desc limit 3")).toEqual([
      "2026-1103-10001",
      "2026-1103-10000",
      "2026-1103-9999",
    ]);
  });

  it("seals a household's contact and keeps the building's position only", async () => {
    const csv = `room,floor,name,tel,x,y\n101,1,欧阳测试,12000000001,118.24015,30.91015\n102,1,欧阳测试,12000000002,118.24015,30.91015\n102,1,重复,12000000003,118.24015,30.91015\n103,1,远处,12000000004,118.2409,30.9105\n`;
    const wanted = { columns: { room: "room", floor: "floor", name: "name", phone: "tel", lng: "x", lat: "y" } };
    const refused = await imported("households", "households.csv", csv, wanted);
    expect(told(refused)).toEqual(["5 outside-buildings", "4 duplicate-id"]);
    await imported("households", "households.csv", csv, { ...wanted, leaveOutRefused: true });
    expect(await column("select room as value from households order by room")).toEqual(["101", "102"]);
    for (const contact of await column<Buffer>("select contact as value from households")) {
      expect(contact.toString("utf8")).not.toContain("1200000000");
    }
    expect(await column("select count(distinct position)::int as value from households")).toEqual([1]);
  });

  it.each([
    ["households", "room,floor,x,y,宗教信仰\n1,1,118,30,无\n", { room: "room", floor: "floor" }],
    ["cameras", "x,y,face_id\n118,30,7\n", { name: "face_id" }],
  ] as const)("refuses a column about persons in %s by name", async (layer, csv, columns) => {
    const order = imported(layer, "refused.csv", csv, { columns: { ...columns, lng: "x", lat: "y" } });
    await expect(order).rejects.toThrow(RefusedColumnError);
  });

  it("cuts streets where they share a vertex and joins them to one graph", async () => {
    const streets = [
      [
        [118.24, 30.91],
        [118.241, 30.91],
        [118.242, 30.91],
      ],
      [
        [118.241, 30.909],
        [118.241, 30.91],
        [118.241, 30.911],
      ],
    ];
    const report = await imported(
      "roads",
      "roads.geojson",
      collection(streets.map((line) => feature("LineString", line, { highway: "residential" }))),
      { columns: { class: "highway" } },
    );
    expect(report.rowsWritten).toBe(4);
    expect(await count("road_nodes")).toBe(5);
    expect(Number((await column("select sum(length_metres) as value from roads"))[0])).toBeCloseTo(413, -1);
  });
});
