import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refreshCoverage } from "@/lib/server/jobs/refresh-coverage";
import { callApi, giveTokens } from "../helpers/api-client";
import { fixtureGrids } from "../helpers/fixture-city";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

/** Houses of all heights, a pond, an estate and 60 more cameras in the six grids of the fixture; the same every time. */
const denser = `
insert into buildings (district_code, id, grid_code, kind, address, floors, height_metres, geom, centre)
  select '990102', 2000 + n, g.code, case when n % 3 = 0 then 'apartment' else 'shop' end, 'x', 1, 3 + (n * 7) % 12, f, st_centroid(f)
  from generate_series(1, 90) n
  join grids g on g.id = 1 + n % 6,
  lateral (select st_setsrid(st_rotate(st_makeenvelope(x, y, x + 0.00012, y + 0.00007), n * 0.7, st_point(x, y)), 4326) as f
    from (select st_xmin(g.geom) + 0.0003 + 0.0016 * ((n * 37) % 101) / 101.0 as x,
      st_ymin(g.geom) + 0.0007 + 0.0011 * ((n * 53) % 97) / 97.0 as y) p) s;
insert into land_areas (district_code, kind, geom)
  select '990102', case id when 1 then 'water' else 'block' end,
    st_multi(st_makeenvelope(st_xmax(geom) - 0.0006, st_ymin(geom), st_xmax(geom) + 0.0002, st_ymin(geom) + 0.0006, 4326))
  from grids where id in (1, 2, 5);
insert into cameras (district_code, id, code, name, grid_code, position, ptz_type, bearing_degrees, horizontal_fov_degrees,
    range_metres, mount_height_metres, horizontal_pixels, status, status_since, owner, purpose, sign_posted, in_use_since, retention_days)
  select '990102', 3000 + n, '99010200081310001' || lpad(n::text, 3, '0'), 'c' || n, g.code,
    st_setsrid(st_point(st_xmin(g.geom) + 0.002 * ((n * 29) % 89) / 89.0, st_ymin(g.geom) + 0.002 * ((n * 31) % 83) / 83.0), 4326),
    3, (n * 47) % 360, 50 + n % 60, 60, 3 + n % 5, 1920, case when n % 10 = 0 then 'offline' else 'online' end, now(), 'x', 'x', true,
    '2026-01-01', 30
  from generate_series(1, 60) n join grids g on g.id = 1 + n % 6;
insert into roads (district_code, id, from_node, to_node, class, name, width_metres, length_metres, geom)
  select '990102', 1, 1, 1, 'branch', '测试路', 10, 600, st_setsrid(st_makeline(st_point(min(st_xmin(geom)), min(st_ymin(geom)) + 0.001),
    st_point(max(st_xmax(geom)), min(st_ymin(geom)) + 0.001)), 4326) from grids;
insert into layer_revisions (district_code, layer) select '990102', unnest(array['base', 'cameras', 'grids']);`;

const byPostgis = `
with houses as (select st_union(geom) as geom from buildings),
  land as (select st_union(geom) filter (where kind = 'water') as water, st_union(geom) filter (where kind = 'block') as block from land_areas),
  seen as (select st_union(seen) as geom from camera_views where online),
  ground as (select g.code, st_difference(st_difference(st_difference(g.geom, houses.geom), land.water), land.block) as geom
    from grids g, houses, land)
select code, st_area(st_intersection(ground.geom, seen.geom)) / st_area(ground.geom) as covered,
  st_area(ground.geom::geography) as metres
from ground, seen order by code`;

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
  await giveTokens(program);
  await program.query(
    "insert into road_nodes (district_code, id, kind, position) values ('990102', 1, 'x', st_point(118.25, 30.91, 4326))",
  );
  await program.query(denser);
  await refreshCoverage();
});
afterAll(() => program.stop());

interface Grid {
  code: string;
  coveredShare: number;
  publicGroundSquareMetres: number;
  streetShare: number | null;
  k: number[];
  offlineLoss: number;
}
const grids = async (user = "leader"): Promise<Grid[]> =>
  (await callApi(user, "GET /api/coverage/grids")).json as unknown as Grid[];

describe("coverage of public ground", () => {
  it("agrees with PostGIS within 0.01 percentage points in every grid", async () => {
    const theirs = await program.query(byPostgis);
    const ours = await grids();
    expect(ours.map(({ code }) => code)).toEqual(theirs.map(({ code }) => code));
    for (const [i, { covered, metres }] of theirs.entries()) {
      expect(Math.abs(ours[i]!.coveredShare - Number(covered))).toBeLessThan(1e-4);
      expect(ours[i]!.publicGroundSquareMetres / Number(metres)).toBeCloseTo(1, 3);
    }
    expect(Math.max(...ours.map(({ coveredShare }) => coveredShare))).toBeGreaterThan(0.1);
  });

  it("counts how many cameras see it, and what those that are off would add", async () => {
    for (const { k, coveredShare, offlineLoss } of await grids()) {
      expect(k.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(1 - k[0]!).toBeCloseTo(coveredShare, 9);
      expect(Math.min(...k, offlineLoss)).toBeGreaterThanOrEqual(0);
    }
    expect((await grids()).some(({ offlineLoss }) => offlineLoss > 0)).toBe(true);
  });

  it("gives a street to the grids on both its sides", async () => {
    const along = (await grids()).filter(({ streetShare }) => streetShare !== null);
    expect(along.length).toBe(3);
  });

  it("ranks what nobody sees, and tells where it is", async () => {
    const { json } = await callApi("leader", "GET /api/coverage/blind-spots?limit=5");
    const spots = json?.features as {
      properties: { rank: number; hazards: number; incidents: number; street: string };
    }[];
    expect(spots.map(({ properties }) => properties.rank)).toEqual([1, 2, 3, 4, 5]);
    const weights = spots.map(({ properties: { hazards, incidents } }) => hazards + incidents);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(spots[0]?.properties.street).toBe("测试路");
  });

  it("keeps to the scope, and tells an administrator nothing of hazards", async () => {
    expect((await grids("gridleader")).map(({ code }) => code)).toEqual(
      fixtureGrids.slice(0, 2).map(({ code }) => code),
    );
    const told = (await grids("admin")) as unknown as { hazardShare: number | null }[];
    expect(told.every(({ hazardShare }) => hazardShare === null)).toBe(true);
  });

  it("says as of when, and is made anew only when something changed", async () => {
    const run = async () => (await callApi("leader", "GET /api/coverage/run")).json;
    const first = await run();
    expect(first).toMatchObject({ status: "done" });
    await refreshCoverage();
    expect(await run()).toEqual(first);
    await program.query("update layer_revisions set revision = revision + 1 where layer = 'cameras'");
    await refreshCoverage();
    expect((await run())?.beganAt).not.toBe(first?.beganAt);
  });
});

describe("a camera that turns", () => {
  const look = async (id: string, user = "leader") => callApi(user, `GET /api/coverage/cameras/${id}`);

  it("is told with what it sees now and, apart, what it could", async () => {
    expect((await look("3005")).json).toMatchObject({ reach: null, reachSquareMetres: null, aimKnown: true });
    const before = await grids();
    await program.query("update cameras set ptz_type = 4 where id = 3005");
    await program.query("update layer_revisions set revision = revision + 1 where layer = 'cameras'");
    const turning = (await look("3005")).json as unknown as { seenSquareMetres: number; reachSquareMetres: number };
    expect(turning).toMatchObject({ reach: { type: "MultiPolygon" }, aimKnown: true });
    expect(turning.reachSquareMetres).toBeGreaterThan(turning.seenSquareMetres);
    await refreshCoverage();
    const after = (await grids()) as unknown as (Grid & { turnableShare: number })[];
    expect(after.map(({ coveredShare }) => coveredShare)).toEqual(before.map(({ coveredShare }) => coveredShare));
    expect(after.some(({ turnableShare }) => turnableShare > 0.001)).toBe(true);
    const [stored] = await program.query(
      "select st_area(reach::geography) as far, st_area(seen::geography) as near from camera_views where camera_id = 3005",
    );
    expect(Number(stored?.far) / turning.reachSquareMetres).toBeCloseTo(1, 2);
    expect(Number(stored?.near) / turning.seenSquareMetres).toBeCloseTo(1, 2);
  });

  it("covers nothing without an aim, and is still found where it could look", async () => {
    await program.query("update cameras set bearing_degrees = null where id = 3005");
    await program.query("update layer_revisions set revision = revision + 1 where layer = 'cameras'");
    await refreshCoverage();
    expect((await look("3005")).json).toMatchObject({ seen: null, seenSquareMetres: 0, aimKnown: false });
    const told = (
      await callApi("leader", "POST /api/coverage/what-if", {
        body: { area: "990102", changes: [{ cameraId: "3005", off: true }] },
      })
    ).json as unknown as { before: Record<string, number>; after: Record<string, number> };
    expect(told.after.seenMetres).toBeCloseTo(told.before.seenMetres!, 0);
    expect(told.after.reachableMetres).toBeLessThan(told.before.reachableMetres! - 10);
  });

  it("is told within the scope", async () => {
    expect((await look("1", "gridleader")).status).toBe(200);
    expect((await look("6", "gridleader")).status).toBe(404);
    expect((await look("1", "auditor")).status).toBe(403);
  });
});

describe("what if", () => {
  interface Answer {
    grids: { code: string; before: Record<string, number>; after: Record<string, number> }[];
    before: Record<string, number>;
    after: Record<string, number>;
    cameras: { seen: object | null; was: object | null }[];
  }
  const ask = async (changes: object[], user = "leader") =>
    callApi(user, "POST /api/coverage/what-if", { body: { area: "990102", changes } });

  it("foretells a camera switched off to the millimetre of what then comes true", async () => {
    const answer = await ask([{ cameraId: "3003", off: true }]);
    expect(answer.status).toBe(200);
    const told = answer.json as unknown as Answer;
    expect(told.after.seenMetres).toBeLessThan(told.before.seenMetres!);
    expect(told.cameras).toEqual([expect.objectContaining({ seen: null })]);
    await program.query("update cameras set status = 'offline', revision = revision + 1 where id = 3003");
    await program.query("update layer_revisions set revision = revision + 1 where layer = 'cameras'");
    await refreshCoverage();
    const now = (await grids()) as unknown as { code: string; figures: Record<string, number> }[];
    for (const { code, after } of told.grids) {
      const { figures } = now.find((grid) => grid.code === code)!;
      for (const name of [
        "groundMetres",
        "seenMetres",
        "twiceMetres",
        "streetSeenMetres",
        "hazardsSeen",
        "incidentsSeen",
      ]) {
        // Tiles of another plane are cut elsewhere: each edge rounds to a millimetre.
        expect(Math.abs(figures[name]! - after[name]!), name).toBeLessThan(0.5);
      }
    }
  });

  it("adds, moves and turns, in one plan", async () => {
    const [lng, lat] = fixtureGrids[3]!.centre;
    const added = (
      await ask([{ position: [lng, lat], bearingDegrees: 200, horizontalFovDegrees: 90, rangeMetres: 60 }])
    ).json as unknown as Answer;
    expect(added.cameras[0]).toMatchObject({ was: null, seen: { type: "MultiPolygon" } });
    expect(added.after.seenMetres).toBeGreaterThanOrEqual(added.before.seenMetres!);
    const turned = await ask([
      { cameraId: "3005", bearingDegrees: 10 },
      { cameraId: "3007", position: [lng, lat] },
    ]);
    expect((turned.json as unknown as Answer).cameras).toHaveLength(2);
  });

  it("says what is wrong, and to whom it is not given", async () => {
    expect(await ask([{ bearingDegrees: 10 }])).toMatchObject({ status: 422, json: { field: "changes[0].position" } });
    expect(await ask([{ cameraId: "99999" }])).toMatchObject({ status: 404 });
    expect(await ask([{ position: [0, 0], bearingDegrees: 400 }])).toMatchObject({ status: 422 });
    expect(await ask([], "commander")).toMatchObject({ status: 403 });
    // In the sea, far from every grid: nothing changes, nothing breaks.
    expect((await ask([{ position: [0, 0] }])).json).toMatchObject({ grids: [] });
  });
});
