import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import gcoord from "gcoord";
import proj4 from "proj4";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";
import { writeShapefile } from "../helpers/write-shapefile";
import { writeZip } from "../helpers/write-zip";

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
});
afterAll(() => program.stop());

const AREA = "990102001001";
const SIDE = 0.002;
const [one, two] = [fixtureGrids[0]!, fixtureGrids[1]!];
type Position = [number, number];
type Ring = Position[];

const box = (south: number, north: number, west = 0, east = 1): Ring => {
  const at = (x: number, y: number): Position => [one.west + x * SIDE, one.south + y * SIDE];
  return [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)];
};
/** The border between the two grids goes north by a quarter. */
const moved = [
  { code: one.code, ring: box(0, 1.25) },
  { code: two.code, ring: box(1.25, 2) },
];
const geojson = (features: readonly { code?: string; ring: Ring }[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: features.map(({ code, ring }) => ({
      type: "Feature",
      properties: { 编号: code, 名称: "某网格" },
      geometry: { type: "Polygon", coordinates: [ring] },
    })),
  });
const shifted = (crs: "GCJ02" | "BD09"): string =>
  geojson(
    moved.map(({ code, ring }) => ({
      code,
      ring: ring.map((place) => gcoord.transform<Position>([...place], gcoord.WGS84, gcoord[crs])),
    })),
  );

const WGS84 = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]]';
const GAUSS_KRUGER =
  'PROJCS["CGCS2000_3_Degree_GK_CM_117E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",117.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

/** @param leaveOut endings of parts that are not in the archive */
function shapefile({ leaveOut = [], prj = WGS84 }: { leaveOut?: string[]; prj?: string } = {}): Buffer {
  const convert = (place: Position): Position =>
    prj.startsWith("PROJCS") ? proj4("WGS84", prj).forward<Position>(place) : place;
  // Outsides run clockwise in a Shapefile.
  const { shp, dbf } = writeShapefile(moved.map(({ code, ring }) => ({ code, rings: [ring.map(convert).reverse()] })));
  const files = { shp, dbf, prj: Buffer.from(prj), cpg: Buffer.from("UTF-8"), sbn: Buffer.from("index") };
  return writeZip(
    Object.entries(files)
      .filter(([ending]) => !leaveOut.includes(ending))
      .map(([ending, bytes]) => ({ name: `网格/Grids.${ending}`, bytes })),
  );
}

const kml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${body}</Document></kml>`;
const placemark = ({ code, ring }: (typeof moved)[number]): string =>
  `<Placemark><name>${code}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring
    .map((place) => `${place.join()},0`)
    .join(" ")}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;

const send = (bytes: string | Buffer, { user = "planner", area = AREA, system = "auto" } = {}) =>
  callApi(user, `POST /api/plans/files?name=${encodeURIComponent("来自文件")}&area=${area}&system=${system}`, {
    body: Buffer.from(bytes),
    headers: { "content-type": "application/octet-stream" },
  });

async function begun(bytes: string | Buffer, options: { system?: string } = {}) {
  const answer = await send(bytes, options);
  expect(answer, answer.text).toMatchObject({ status: 201 });
  const id = String(answer.json?.id);
  const { json: plan } = await callApi("planner", `GET /api/plans/${id}`);
  const { json } = await callApi("planner", `GET /api/plans/${id}/repairs`);
  const { json: check } = await callApi("planner", `GET /api/plans/${id}/check`);
  const breaking = (check?.problems as { kind: string }[]).filter(({ kind }) =>
    ["gap", "multi-part", "outside-community"].includes(kind),
  );
  expect(breaking).toEqual([]);
  const hectares = Object.fromEntries(
    (plan?.stats as { code: string; areaSquareMetres: number }[]).map(({ code, areaSquareMetres }) => [
      code,
      Math.round(areaSquareMetres / 100) / 100,
    ]),
  );
  const items = json?.items as { kind: string; cells: string[]; to: string | null; detail: string | null }[];
  expect(plan?.repairs).toBe(items.length);
  return { hectares, items, kinds: items.map(({ kind }) => kind) };
}

const wanted = { [one.code]: 5.3, [two.code]: 3.18 };

describe("a plan from a file", () => {
  it.each([
    ["GeoJSON", () => geojson(moved)],
    ["a zipped Shapefile", () => shapefile()],
    ["a Shapefile in metres of CGCS2000", () => shapefile({ prj: GAUSS_KRUGER })],
    ["KML", () => kml(moved.map(placemark).join(""))],
    ["KMZ", () => writeZip([{ name: "doc.kml", bytes: Buffer.from(kml(moved.map(placemark).join(""))) }])],
    ["GCJ-02", () => shifted("GCJ02")],
    ["BD-09", () => shifted("BD09")],
  ])("of %s has its borders, its codes, and nothing to mend but the system that was found", async (_, file) => {
    const { hectares, items } = await begun(file());
    expect(hectares).toEqual(wanted);
    expect(items.filter(({ kind }) => !["vertex-moved", "strip-given"].includes(kind))).toMatchObject([
      { kind: "system-found" },
    ]);
  });

  it("of a GeoPackage, written by SQLite itself, with heights and rows over several pages", async () => {
    const { hectares, kinds } = await begun(readFileSync("tests/golden/two-grids.gpkg"));
    expect(hectares).toEqual(wanted);
    expect(kinds.slice(0, 2)).toEqual(["other-shapes-left-out", "system-found"]);
  });

  it("goes on without .prj and .dbf, and says so", async () => {
    const { hectares, items } = await begun(shapefile({ leaveOut: ["prj", "dbf"] }));
    expect(Object.values(hectares)).toEqual(Object.values(wanted));
    expect(items).toMatchObject([{ kind: "prj-missing" }, { kind: "dbf-missing" }, { kind: "system-found" }]);
  });

  it("of a dirty file is whole, and every repair is on record with its place", async () => {
    const { hectares, items } = await begun(
      geojson([
        // Crosses itself, overlaps the next, leaves a crack, lies there twice, and has a neighbour far away.
        {
          code: one.code,
          ring: [...box(0, 1.3).slice(0, 2), [one.west + SIDE, one.south + 1.3 * SIDE], ...box(0, 1.3).slice(3)],
        },
        { code: two.code, ring: box(1.1, 1.999) },
        { ring: box(1.1, 1.999) },
        { ring: box(0.4, 0.5, 400, 401) },
        { ring: [box(0, 1)[0]!, box(0, 1)[2]!, box(0, 1)[1]!, box(0, 1)[3]!, box(0, 1)[0]!] },
      ]),
      { system: "wgs84" },
    );
    expect(Object.values(hectares).reduce((sum, each) => sum + each, 0)).toBeCloseTo(8.5, 1);
    const kinds = new Set(items.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(["elsewhere-left-out", "overlap-given", "strip-given"]));
  });

  it("is one of a draft like any other, for planners only", async () => {
    expect((await send(geojson(moved), { user: "commander" })).status).toBe(403);
    expect((await send(geojson(moved), { area: "990103001" })).json).toMatchObject({ code: "plan-areas" });
    const { json } = await send(geojson(moved));
    expect((await callApi("planner", `GET /api/plans/${String(json?.id)}`)).json).toMatchObject({
      name: "来自文件",
      status: "draft",
      allowedActions: ["edit", "submit"],
    });
    const [row] = await program.query(
      "select details from audit_log where action = 'plan.create' order by at desc limit 1",
    );
    expect((row?.details as { fileSha256: string }).fileSha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("a file that cannot be begun from", () => {
  const far = geojson([{ ring: box(0, 1, 4000, 4001) }]);
  const vertices = Array.from({ length: 1_000_001 }, (_, i): Position => [118.2471 + i * 1e-9, 30.9126]);
  /** To and fro, then up and down over all of it: a thousand places, a quarter of a million crossings. */
  const combs = (teeth: number): Ring => {
    const [corner, far] = [box(0, 1)[0]!, box(0, 1)[2]!];
    const along = (axis: 0 | 1, i: number) => corner[axis] + ((far[axis] - corner[axis]) * (i + 0.5)) / teeth;
    const side = (axis: 0 | 1, i: number) => (i % 2 === 0 ? corner[axis] : far[axis]);
    return Array.from({ length: 2 * teeth + 1 }, (_, i): Position => {
      const tooth = i % teeth;
      return i % (2 * teeth) < teeth ? [along(0, tooth), side(1, tooth)] : [side(0, tooth), along(1, tooth)];
    });
  };
  const swapped = geojson(moved.map(({ code, ring }) => ({ code, ring: ring.map(([x, y]): Position => [y, x]) })));
  it.each([
    ["nothing", "", "unknown-format"],
    ["noise", randomBytes(5_000), "unknown-format"],
    ["half a GeoJSON", geojson(moved).slice(0, 200), "unreadable"],
    [
      "a GeoJSON of points",
      JSON.stringify({
        type: "FeatureCollection",
        features: [{ type: "Feature", properties: null, geometry: { type: "Point", coordinates: [118, 30] } }],
      }),
      "no-polygons",
    ],
    ["NaN", geojson(moved).replace(/118\.\d+/, "null"), "unreadable"],
    [
      "places beyond the earth",
      geojson([
        {
          ring: [
            [1e308, 0],
            [0, 1e308],
            [0, 0],
            [1e308, 0],
          ],
        },
      ]),
      "unknown-crs",
    ],
    ["exchanged coordinates", swapped, "coordinates-swapped"],
    ["somewhere else", far, "elsewhere"],
    [
      "half the world",
      geojson([
        {
          ring: [
            [-179, -80],
            [179, -80],
            [179, 80],
            [-179, 80],
            [-179, -80],
          ],
        },
      ]),
      "elsewhere",
    ],
    ["too many places", geojson([{ ring: vertices }]), "too-large"],
    ["a line to and fro across itself", geojson([{ ring: combs(500) }]), "unreadable"],
    ["an old datum", shapefile({ prj: 'GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954"]]' }), "unknown-crs"],
    ["no .shp", shapefile({ leaveOut: ["shp"] }), "shp-missing"],
    ["a cut archive", shapefile().subarray(0, 300), "unreadable"],
    ["KML with entities", `<!DOCTYPE kml [<!ENTITY a "aaaa">]>${kml("")}`, "unreadable"],
    ["KML that never closes", kml("<Placemark>").slice(0, -12), "unreadable"],
    ["half a GeoPackage", readFileSync("tests/golden/two-grids.gpkg").subarray(0, 3_000), "unreadable"],
  ])("%s: a refusal with its reason, and no plan", async (_, bytes, reason) => {
    const [before] = await program.query("select count(*)::int as plans from plans");
    const answer = await send(bytes);
    expect(answer, answer.text.slice(0, 300)).toMatchObject({ status: 422, json: { code: "boundary-file", reason } });
    expect(await program.query("select count(*)::int as plans from plans")).toEqual([before]);
  });

  it("calls itself WGS 84 and is not: told which system it looks like", async () => {
    expect((await send(shifted("GCJ02"), { system: "wgs84" })).json).toMatchObject({
      reason: "wrong-system",
      detail: "gcj02",
    });
    expect((await send(shifted("BD09"), { system: "cgcs2000" })).json).toMatchObject({ detail: "bd09" });
    expect((await send(geojson(moved), { system: "gcj02" })).json).toMatchObject({ detail: "wgs84" });
  });

  it("is any file with some of its bytes changed: a refusal or a whole plan, never a fault", async () => {
    const files = [shapefile(), readFileSync("tests/golden/two-grids.gpkg"), Buffer.from(geojson(moved))];
    for (const [n, file] of files.entries()) {
      for (let turn = 0; turn < 8; turn++) {
        const broken = Buffer.from(file);
        for (let k = 0; k < 3; k++)
          broken[(turn * 7919 + k * 104_729 + n) % broken.byteLength] = (turn * 37 + k * 91) % 256;
        const { status, text } = await send(broken);
        expect([201, 422], text.slice(0, 200)).toContain(status);
      }
    }
  });
});

describe("an archive that means harm (S21)", () => {
  const hollow = Buffer.alloc(66_000_000);
  const member = (name: string, bytes: Buffer = Buffer.from("x"), claims = {}) => ({ name, bytes, claims });
  it.each([
    ["a bomb", () => writeZip([member("a.shp", hollow)])],
    ["a bomb that claims to be small", () => writeZip([member("a.shp", hollow, { bytes: 10 })])],
    ["a hundred entries", () => writeZip(Array.from({ length: 100 }, (_, i) => member(`${i}.shp`)))],
    ["a path that leads out", () => writeZip([member("../../etc/a.shp")])],
    ["a path of another system", () => writeZip([member("..\\a.shp")])],
    ["an absolute path", () => writeZip([member("/tmp/a.shp")])],
    ["an archive within", () => writeZip([member("a.shp"), member("b.zip", writeZip([member("c.shp")]))])],
    ["a link", () => writeZip([member("a.shp", Buffer.from("/etc/passwd"), { mode: 0o120_777 })])],
    [
      "parts on top of each other",
      () => writeZip([member("a.shp"), member("b.shp", Buffer.from("x"), { headerAt: 0 })]),
    ],
  ])("%s: refused, nothing unpacked that counts, nothing on disk", async (_, file) => {
    const bytes = file();
    const before = process.memoryUsage().rss;
    const answer = await send(bytes);
    expect(answer, answer.text).toMatchObject({ status: 422, json: { reason: "archive-refused" } });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it("is not read at all when it is too large", async () => {
    expect((await send(Buffer.alloc(50_000_001))).status).toBe(413);
  });
});
