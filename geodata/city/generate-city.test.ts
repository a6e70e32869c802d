import { createHash } from "node:crypto";
import Flatbush from "flatbush";
import { beforeAll, describe, expect, it } from "vitest";
import { pointInRing } from "@/lib/geometry/point-in-ring";
import { signedArea } from "@/lib/geometry/signed-area";
import type { City, CityBuilding, PolygonRings, Ring } from "../city-types";
import { at } from "./at";
import { generateCity } from "./generate-city";
import type { Point } from "./geometry/point";
import { toMetres } from "./geometry/projection";
import { boundsOf, distanceToSegment } from "./geometry/ring";
import { segmentCrossing } from "./geometry/segment-crossing";

const SEED = 20261122;
const metres = (ring: Ring): Point[] => ring.slice(0, -1).map(toMetres);
const area = (polygon: PolygonRings) => polygon.reduce((sum, ring) => sum + signedArea(metres(ring)), 0);

/** Directed edges of rings as text; two neighbours that share a border have opposite ones, equal to the last digit. */
function edgesOf(polygons: PolygonRings[]): Set<string> {
  const edges = new Set<string>();
  for (const ring of polygons.flat()) ring.slice(1).forEach((to, i) => edges.add(`${at(ring, i).join()}>${to.join()}`));
  return edges;
}
const reversed = (edge: string) => edge.split(">").reverse().join(">");

/** What is left of the members' edges when borders between two members cancel. */
function outerEdges(members: PolygonRings[]): Set<string> {
  const edges = edgesOf(members);
  return new Set([...edges].filter((edge) => !edges.has(reversed(edge))));
}

function checkTiling(city: City): void {
  const count = new Map<string, number>();
  for (const { polygon } of city.grids)
    for (const edge of edgesOf([polygon])) count.set(edge, (count.get(edge) ?? 0) + 1);
  const district = city.areas.find(({ level }) => level === "district");
  const outline = edgesOf(district?.polygons ?? []);
  for (const [edge, times] of count) {
    expect(times, edge).toBe(1);
    expect(count.has(reversed(edge)) !== outline.has(edge), edge).toBe(true);
  }
  const sum = city.grids.reduce((total, { polygon }) => total + area(polygon), 0);
  const whole = (district?.polygons ?? []).reduce((total, polygon) => total + area(polygon), 0);
  expect(Math.abs(sum - whole)).toBeLessThan(1);
  for (const parent of city.areas) {
    const members = city.grids.filter(({ code }) => code.startsWith(parent.code)).map(({ polygon }) => polygon);
    expect(outerEdges(members), parent.code).toEqual(edgesOf(parent.polygons));
  }
}

function checkCodes(city: City): void {
  const codes = new Set(city.areas.map(({ code }) => code));
  expect(codes.size).toBe(city.areas.length);
  for (const { code, parentCode, level } of city.areas) {
    expect(code).toMatch(
      { city: /^9901$/, district: /^990102$/, street: /^990102(0\d\d|1\d\d)$/, community: /^990102\d{3}[0-3]\d\d$/ }[
        level
      ],
    );
    if (parentCode !== null) {
      expect(codes.has(parentCode)).toBe(true);
      expect(code.startsWith(parentCode)).toBe(true);
    }
  }
  for (const community of city.areas.filter(({ level }) => level === "community")) {
    const own = city.grids.filter(({ communityCode }) => communityCode === community.code);
    expect(own.map(({ code }) => code)).toEqual(own.map((_, i) => community.code + `${i + 1}`.padStart(3, "0")));
    expect(own.length).toBeGreaterThan(0);
  }
  expect(new Set(city.grids.map(({ code }) => code)).size).toBe(city.grids.length);
}

function checkRoads(city: City): void {
  const nodes = new Map(city.roadNodes.map((node) => [node.id, node]));
  const reach = new Map<number, number[]>();
  for (const road of city.roads) {
    expect(road.line[0]).toEqual(nodes.get(road.from)?.position);
    expect(road.line.at(-1)).toEqual(nodes.get(road.to)?.position);
    if (!road.walkable) continue;
    for (const [a, b] of [
      [road.from, road.to],
      [road.to, road.from],
    ] as const)
      reach.set(a, [...(reach.get(a) ?? []), b]);
  }
  const seen = new Set<number>();
  const queue = [...reach.keys()].slice(0, 1);
  while (queue.length > 0) {
    const node = queue.pop();
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    queue.push(...(reach.get(node) ?? []));
  }
  expect(seen.size).toBe(reach.size);
  expect(city.roads.some(({ bridge }) => bridge)).toBe(true);
  expect(city.roadNodes.some(({ kind }) => kind === "gate")).toBe(true);
}

function checkCrossings(city: City): void {
  const pieces = city.roads.flatMap(({ line }) => line.slice(1).map((to, i) => [at(line, i), to] as const));
  const index = new Flatbush(pieces.length);
  for (const [a, b] of pieces)
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  index.finish();
  let loose = 0;
  pieces.forEach(([a, b], i) => {
    for (const j of index.search(
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
    )) {
      const [c, d] = at(pieces, j);
      if (j <= i || [c, d].some((p) => p.join() === a.join() || p.join() === b.join())) continue;
      const crossing = segmentCrossing(toMetres(a), toMetres(b), toMetres(c), toMetres(d));
      if (crossing && crossing.t > 0.01 && crossing.t < 0.99 && crossing.u > 0.01 && crossing.u < 0.99) loose++;
    }
  });
  expect(loose).toBe(0);
}

function crosses(a: Point[], b: Point[]): boolean {
  return a.some((p, i) =>
    b.some((q, j) => segmentCrossing(p, at(a, (i + 1) % a.length), q, at(b, (j + 1) % b.length)) !== null),
  );
}

function checkBuildings(city: City): void {
  const grids = new Map(city.grids.map(({ code, polygon }) => [code, metres(at(polygon, 0))]));
  const rings = city.buildings.map((building) => metres(at(building.footprint, 0)));
  const index = new Flatbush(rings.length);
  for (const ring of rings) {
    const box = boundsOf(ring);
    index.add(box.west, box.south, box.east, box.north);
  }
  index.finish();
  const sample = (_: CityBuilding, i: number) => i % 7 === 0;
  for (const building of city.buildings.filter(sample)) {
    const ring = at(rings, building.id - 1);
    const grid = grids.get(building.gridCode) ?? [];
    expect(signedArea(ring), `area of ${building.id}`).toBeGreaterThan(8);
    expect(
      ring.every((corner) => pointInRing(corner, grid)) && !crosses(ring, grid),
      `building ${building.id} in its grid`,
    ).toBe(true);
    const box = boundsOf(ring);
    for (const other of index.search(box.west, box.south, box.east, box.north)) {
      if (other === building.id - 1) continue;
      const touched = crosses(ring, at(rings, other)) || pointInRing(at(ring, 0), at(rings, other));
      expect(touched, `buildings ${building.id} and ${other + 1}`).toBe(false);
    }
  }
}

function checkStreetsClear(city: City): void {
  const wide = city.roads.filter(({ class: kind }) => kind !== "footpath");
  const pieces = wide.flatMap(({ line, widthMetres }) =>
    line.slice(1).map((to, i) => ({ a: toMetres(at(line, i)), b: toMetres(to), widthMetres })),
  );
  const index = new Flatbush(pieces.length);
  for (const { a, b } of pieces)
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  index.finish();
  for (const building of city.buildings.filter((_, i) => i % 11 === 0)) {
    for (const [x, y] of metres(at(building.footprint, 0))) {
      for (const i of index.search(x - 25, y - 25, x + 25, y + 25)) {
        const { a, b, widthMetres } = at(pieces, i);
        expect(distanceToSegment(x, y, a, b), `building ${building.id}`).toBeGreaterThan(
          widthMetres / 2 - (widthMetres < 10 ? 1.5 : 0),
        );
      }
    }
  }
}

describe("the demo district", () => {
  let city: City;
  beforeAll(() => {
    city = generateCity({ seed: SEED, grids: 682 });
  });

  it("is the same to the last byte for the same seed", { timeout: 60_000 }, () => {
    const hash = (made: City) => createHash("sha256").update(JSON.stringify(made)).digest("hex");
    expect(hash(generateCity({ seed: SEED, grids: 682 }))).toBe(hash(city));
    expect(hash(generateCity({ seed: SEED + 1, grids: 682 }))).not.toBe(hash(city));
  });

  it("has the areas and sizes that were asked for", () => {
    const level = (name: string) => city.areas.filter((a) => a.level === name);
    expect(city.grids).toHaveLength(682);
    expect(level("street")).toHaveLength(8);
    expect(level("community")).toHaveLength(60);
    expect(city.buildings.length).toBeGreaterThan(30_000);
    const drawn = level("community").filter(({ code }) => code.startsWith("990102003"));
    expect(drawn.map(({ name }) => name)).toEqual([
      "学府社区",
      "云川社区",
      "兴园社区",
      "幸福社区",
      "柳堤社区",
      "望江社区",
    ]);
    const trees = city.land.filter(({ kind }) => kind === "trees").flatMap(({ polygons }) => polygons.flat(2));
    expect(trees.length).toBeLessThanOrEqual(40_000);
  });

  it("houses about 200 000 households, 300–500 to an urban grid", () => {
    const dwellings = new Map<string, number>();
    for (const { gridCode, stairwells, floors, flatsPerFloor } of city.buildings) {
      dwellings.set(gridCode, (dwellings.get(gridCode) ?? 0) + stairwells * floors * flatsPerFloor);
    }
    const total = [...dwellings.values()].reduce((a, b) => a + b, 0);
    expect(total).toBeGreaterThan(205_000);
    expect(total).toBeLessThan(230_000);
    const urban = city.grids
      .filter(({ kind, fabric }) => kind === "comprehensive" && fabric !== "village")
      .map(({ code }) => dwellings.get(code) ?? 0);
    expect(urban.filter((n) => n >= 300 && n <= 500).length / urban.length).toBeGreaterThan(0.85);
    expect(Math.max(...urban)).toBeLessThanOrEqual(560);
  });

  it("names no two grids of a community, no two streets and no two places of one kind alike", () => {
    const unique = (list: string[]) => expect(new Set(list).size).toBe(list.length);
    unique(city.areas.filter(({ level }) => level === "community").map(({ name }) => name));
    unique(city.grids.filter(({ fabric }) => fabric !== "riverside").map(({ name }) => name));
  });

  it("is tiled by its grids without gap or overlap, and every area is the union of its grids", () => checkTiling(city));
  it("numbers areas and grids after GB/T 10114", () => checkCodes(city));
  it("has one street graph on which a walker gets everywhere", () => checkRoads(city));
  it("has a node wherever roads cross", () => checkCrossings(city));
  it("keeps every building inside its grid and off its neighbours", () => checkBuildings(city));
  it("keeps buildings off the streets", () => checkStreetsClear(city));
});

describe.each([40, 120, 1500])("a district of %i grids", (grids) => {
  it("keeps all promises", { timeout: 60_000 }, () => {
    const city = generateCity({ seed: 7, grids });
    expect(city.grids).toHaveLength(grids);
    checkTiling(city);
    checkCodes(city);
    checkRoads(city);
    checkBuildings(city);
  });
});

it("refuses sizes it cannot make", () => {
  for (const grids of [0, 39, 6001, 1.5, Number.NaN])
    expect(() => generateCity({ seed: 1, grids })).toThrow(RangeError);
});
