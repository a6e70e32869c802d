import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placeLight } from "@/lib/hazards/place-light";
import type { TileLayerId } from "@/lib/server/tiles/tile-layer";
import { type DataPlane, startDataPlane } from "../helpers/data-plane";
import { fixtureGrids } from "../helpers/fixture-city";
import { readTile } from "../helpers/read-tile";
import { startTestProgram, type TestProgram } from "../helpers/test-program";
import { tileAt } from "../helpers/tile-at";

let program: TestProgram;
let plane: DataPlane;
beforeAll(async () => {
  program = await startTestProgram();
  plane = await startDataPlane(program);
});
afterAll(async () => {
  await plane.stop();
  await program.stop();
});

const middle = [118.2501, 30.9146] as const;
const pathOf = (layer: string, { z, x, y }: { z: number; x: number; y: number }): string =>
  `/tiles/${layer}/${z}/${x}/${y}`;

const get = async (user: string, path: string, headers: Record<string, string> = {}) =>
  fetch(plane.origin + path, { headers: { ...(await plane.signedIn(user)), ...headers } });

/** All features of the district at a zoom: the tiles that its grids' middles lie in. */
async function featuresOf(user: string, layer: TileLayerId, z: number) {
  const tiles = new Map(fixtureGrids.map(({ centre }) => [pathOf(layer, tileAt(centre, z)), tileAt(centre, z)]));
  const found: ReturnType<typeof readTile> = {};
  for (const [path, tile] of tiles) {
    const answer = await get(user, path);
    expect(answer.status).toBe(200);
    for (const [name, features] of Object.entries(readTile(await answer.arrayBuffer(), tile))) {
      found[name] = [...(found[name] ?? []), ...features];
    }
  }
  return found;
}

const idsOf = async (user: string, layer: "cameras" | "hazards" | "incidents") =>
  ((await featuresOf(user, layer, 16))[layer] ?? []).map(({ properties }) => properties.id).sort();

describe("tiles", () => {
  it("put every row where it is, to a tenth of a metre at zoom 16", async () => {
    const { cameras } = await featuresOf("commander", "cameras", 16);
    expect(cameras).toHaveLength(6);
    for (const { properties, at } of cameras ?? []) {
      const { centre } = fixtureGrids[Number(properties.id) - 1]!;
      expect(Math.abs(at[0] - centre[0])).toBeLessThan(1e-6);
      expect(Math.abs(at[1] - centre[1])).toBeLessThan(1e-6);
    }
    expect(cameras?.find(({ properties }) => properties.id === 1)?.properties).toEqual({
      id: 1,
      code: "99010200081310000001",
      bearing: 90,
      hfov: 60,
      range: 80,
      status: "online",
      ptz: 3,
    });
  });

  it.each([8, 11, 12, 13, 14, 18, 20, 22])("can be made for every layer at zoom %i", async (z) => {
    for (const layer of ["base", "grids", "households", "cameras", "hazards", "checked-places", "incidents"]) {
      expect((await get("commander", pathOf(layer, tileAt(middle, z)))).status).toBe(200);
    }
  });

  it("tell which way a street runs, near, where it runs one way", async () => {
    await program.query(`insert into road_nodes (district_code, id, kind, position) values
        ('990102', 1, 'crossing', st_point(118.2475, 30.9130, 4326)), ('990102', 2, 'crossing', st_point(118.2485, 30.9130, 4326))`);
    await program.query(`insert into roads (district_code, from_node, to_node, class, width_metres, length_metres, oneway, geom)
      select '990102', n, 3 - n, 'branch', 7, 95, n = 2,
        st_makeline(st_point(118.2465 + n * 0.001, 30.9130, 4326), st_point(118.2495 - n * 0.001, 30.9130, 4326))
      from generate_series(1, 2) n`);
    const near = await featuresOf("commander", "base", 16);
    expect(near.oneways?.map(({ properties }) => properties)).toEqual([{ class: "branch" }]);
    expect((await featuresOf("commander", "base", 15)).oneways).toBeUndefined();
  });

  it("hold the same cases as the list: open ones of the scope, and those of the department (S16)", async () => {
    expect(await idsOf("commander", "incidents")).toEqual([1, 2, 3, 4, 6]);
    expect(await idsOf("leader", "incidents")).toEqual([1, 2, 3, 4, 6]);
    expect(await idsOf("streetcommander", "incidents")).toEqual([6]);
    expect(await idsOf("citycommander", "incidents")).toEqual([1, 2, 3, 4, 6]);
    expect(await idsOf("gridleader", "incidents")).toEqual([1, 2]);
    expect(await idsOf("department", "incidents")).toEqual([2]);
    expect(await idsOf("department2", "incidents")).toEqual([]);
    expect(await idsOf("gridleader2", "cameras")).toEqual([3]);
    expect(await idsOf("department", "hazards")).toEqual([2]);
  });

  it("give counts where a role has no rows, at every zoom, and never on the place itself", async () => {
    for (const z of [12, 14, 16, 18]) {
      const { incident_cells: cells, incidents } = await featuresOf("planner", "incidents", z);
      expect(incidents).toBeUndefined();
      if (z <= 14) expect(cells?.reduce((sum, { properties }) => sum + Number(properties.count), 0)).toBe(5);
    }
    expect(Object.keys(await featuresOf("leader", "hazards", 16))).toEqual(["hazard_cells"]);
    expect(Object.keys(await featuresOf("commander", "incidents", 12))).toEqual(["incident_cells"]);
  });

  it("show inspected places by the light of their day and their last check, to who looks after them and to the centre", async () => {
    const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const at = (days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    const places = [-1, 0, 3, 4].flatMap((days) =>
      [null, 59, 60, 84, 85].map((points) => ({ nextOn: at(days), points })),
    );
    for (const [n, { nextOn, points }] of places.entries()) {
      await program.query(
        `insert into checked_places (district_code, id, kind, name, grid_code, position, next_on, points, stars)
        select district_code, $1, 'x', 'x', code, st_centroid(geom), $2, $3, $4 from grids where code = $5`,
        [n + 1, nextOn, points, points === null ? null : 3, fixtureGrids[0]?.code],
      );
    }
    const found = (await featuresOf("gridleader", "checked-places", 16)).checked_places ?? [];
    const lights = new Map(found.map(({ properties }) => [properties.id, properties.light]));
    expect(places.map((_, n) => lights.get(n + 1))).toEqual(places.map((place) => placeLight(place, day)));
    expect(found.find(({ properties }) => properties.id === 1)?.properties).toEqual({ id: 1, kind: "x", light: "red" });
    expect((await featuresOf("commander", "checked-places", 16)).checked_places).toHaveLength(places.length);
    const cells = (await featuresOf("commander", "checked-places", 10)).checked_place_cells;
    expect(cells?.map(({ properties }) => properties)).toEqual([{ count: places.length, due: 10 }]);
    expect(await featuresOf("gridleader2", "checked-places", 16)).toEqual({});
    for (const user of ["planner", "leader", "department", "admin", "auditor"]) {
      expect((await get(user, pathOf("checked-places", tileAt(middle, 16)))).status).toBe(403);
    }
    await program.query("delete from checked_places");
  });

  it("count households: points for who may, sums for the command centre, none below five for leaders", async () => {
    const { households } = await featuresOf("gridleader", "households", 16);
    expect(households?.map(({ properties }) => properties)).toEqual([
      { building: 1, households: 6 },
      { building: 2, households: 2 },
    ]);
    expect((await featuresOf("planner", "households", 15)).households).toHaveLength(6);
    for (const z of [10, 14, 16]) {
      const sums = async (user: string) =>
        ((await featuresOf(user, "households", z)).household_cells ?? [])
          .map(({ properties }) => Number(properties.count))
          .reduce((sum, count) => sum + count, 0);
      expect(await sums("commander")).toBe(16);
      expect(await sums("leader")).toBe(6);
    }
  });

  it("show grids by scope, and counts of households only to who may have them", async () => {
    const codes = (features: { properties: Record<string, unknown> }[] | undefined) =>
      [...new Set(features?.map(({ properties }) => properties.code))].sort();
    const own = await featuresOf("gridleader", "grids", 15);
    expect(codes(own.grids)).toEqual(["990102001001001", "990102001001002"]);
    expect(codes(own.grid_labels)).toEqual(["990102001001001", "990102001001002"]);
    expect(own.grids?.[0]?.properties).toMatchObject({ community: "990102001001", leader: "测试gridleader" });
    const given = await featuresOf("department", "grids", 15);
    expect(codes(given.grids)).toHaveLength(6);
    expect(given.grids?.every(({ properties }) => properties.households === undefined)).toBe(true);
  });

  it.each([
    ["department", ["cameras", "households"]],
    ["planner", []],
    ["admin", ["households", "hazards", "incidents"]],
    ["auditor", ["grids", "households", "cameras", "hazards", "incidents"]],
  ])("refuse %s what is not theirs: %j", async (user, refused) => {
    for (const layer of ["base", "grids", "households", "cameras", "hazards", "incidents"]) {
      const status = refused.includes(layer) ? 403 : 200;
      expect((await get(user, pathOf(layer, tileAt(middle, 14)))).status).toBe(status);
      expect((await get(user, `/tiles/${layer}.json`)).status).toBe(status);
    }
  });
});

describe("the tile address", () => {
  it.each([
    ["/tiles/base/30/0/0", 400],
    ["/tiles/base/14/99999/0", 400],
    ["/tiles/base/14/-1/0", 400],
    ["/tiles/base/14/1'--/0", 400],
    ["/tiles/streets/14/0/0", 404],
    ["/tiles/cones.json", 404],
    ["/tiles/", 404],
  ])("%s is answered %i with a problem", async (path, status) => {
    const answer = await get("commander", path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status });
  });

  it("is told to nobody who is signed out, but for the base map that a resident reports on", async () => {
    for (const path of ["/tiles/base.json", "/tiles/base/14/1/1"]) {
      expect([path, (await fetch(plane.origin + path)).status]).toEqual([path, 200]);
    }
    const others = ["grids", "households", "cameras", "hazards", "incidents", "nothing"];
    for (const path of others.flatMap((layer) => [`/tiles/${layer}.json`, `/tiles/${layer}/14/1/1`])) {
      const answer = await fetch(plane.origin + path);
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([401, "signed-out"]);
    }
    const post = await fetch(`${plane.origin}/tiles/base.json`, { method: "POST" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("names no grid leader to a wall", async () => {
    const fields = async (user: string) => {
      const { vector_layers } = (await (await get(user, "/tiles/grids.json")).json()) as {
        vector_layers: { id: string; fields: object }[];
      };
      return Object.keys(vector_layers.find(({ id }) => id === "grids")?.fields ?? {});
    };
    expect(await fields("commander")).toContain("leader");
    expect(await fields("wall")).not.toContain("leader");
    expect((await get("wall", "/tiles/incidents.json")).status).toBe(403);
  });

  it("is described by TileJSON 3.0", async () => {
    const described = (await (await get("commander", "/tiles/incidents.json")).json()) as Record<string, unknown>;
    expect(described).toMatchObject({
      tilejson: "3.0.0",
      tiles: [`${plane.origin}/tiles/incidents/{z}/{x}/{y}`],
      minzoom: 0,
      maxzoom: 16,
      vector_layers: [
        { id: "incident_cells", maxzoom: 13, fields: { count: "Number", severe: "Number", late: "Number" } },
        { id: "incidents", minzoom: 14, maxzoom: 16 },
      ],
    });
  });
});

describe("the tile cache", () => {
  const path = pathOf("incidents", tileAt(fixtureGrids[0]!.centre, 14));

  it("answers 304 to who has the tile, gzip to who asks for it, and keeps scopes apart", async () => {
    const first = await get("commander", path);
    const tag = first.headers.get("etag")!;
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    for (const known of [tag, tag.slice(2), `"other", ${tag}`, "*"]) {
      expect((await get("commander", path, { "if-none-match": known })).status).toBe(304);
    }
    expect((await get("gridleader", path, { "if-none-match": tag })).status).toBe(200);
    const base = pathOf("grids", tileAt(middle, 14));
    const plain = await get("commander", base, { "accept-encoding": "identity" });
    const zipped = await get("commander", base, { "accept-encoding": "gzip" });
    expect([plain.headers.get("content-encoding"), zipped.headers.get("content-encoding")]).toEqual([null, "gzip"]);
    expect(Buffer.from(await zipped.arrayBuffer())).toEqual(Buffer.from(await plain.arrayBuffer()));
  });

  it("notices a live event, and a bulk change by its layer revision", async () => {
    const tagNow = async (of: string) => (await get("commander", of)).headers.get("etag");
    const incidentsBefore = await tagNow(path);
    await program.query(`with moved as (update incidents set severity = 4 where id = 1 returning *)
      insert into outbox (topic, district_code, grid_code, data)
      select 'incidents', district_code, grid_code, jsonb_build_object('id', id::text, 'number', number,
        'category', category, 'description', '', 'position', '[118,31]'::jsonb, 'severity', 4, 'status', status,
        'gridCode', grid_code, 'dueAt', null, 'revision', 2) from moved`);
    await expect.poll(() => tagNow(path), { timeout: 3_000 }).not.toBe(incidentsBefore);

    const base = pathOf("base", tileAt(fixtureGrids[0]!.centre, 15));
    const baseBefore = await tagNow(base);
    await program.query("update buildings set floors = 30 where id <= 6");
    expect(await tagNow(base)).toBe(baseBefore);
    await program.query("insert into layer_revisions values ('990102', 'base', 1)");
    await expect.poll(() => tagNow(base), { timeout: 5_000 }).not.toBe(baseBefore);
  });
});
