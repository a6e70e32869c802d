import { convexHull } from "@/lib/geometry/convex-hull";
import { type ZonePlan, zoneTemplate } from "@/lib/patrol/zones/zone-plan";
import { toMetres, toPosition } from "../../city/geometry/projection";
import type { CityBuilding, Position } from "../../city-types";
import type { CityGround } from "../places/city-ground";
import { gridLeaderGrids } from "../users/demo-users";

export interface PatrolZonesRecord {
  gridCode: string;
  plan: ZonePlan;
}

const areaNames = ["西区", "中区", "东区"] as const;
const SCHOOL_HOUR = { from: 7 * 60 + 20, to: 8 * 60 + 20 };
const DWELL_MINUTES = 3;
/** Nearer to one another than this, two posts are one. */
const APART_METRES = 40;
const distance = (a: Position, b: Position): number => {
  const [[ax, ay], [bx, by]] = [toMetres(a), toMetres(b)];
  return Math.hypot(ax - bx, ay - by);
};

/** 一线三区八点 in the grids of the demo's grid leader, as far as each has streets and buildings for it. */
export function* generatePatrolZones(ground: CityGround): Generator<PatrolZonesRecord> {
  for (const { code } of gridLeaderGrids(ground.city)) {
    const junctions = junctionsOf(ground, code);
    if (junctions.length < 2) continue;
    const buildings = ground.city.buildings.filter(({ gridCode }) => gridCode === code);
    yield {
      gridCode: code,
      plan: { lines: [mainLine(junctions)], areas: areasOf(junctions), posts: postsOf(buildings) },
    };
  }
}

/** Where streets of the grid meet, of those that hang together: a line over an island could not be walked. */
function junctionsOf({ city, gridAt }: CityGround, code: string): Position[] {
  const at = new Map(city.roadNodes.map(({ id, position }) => [id, position]));
  const inGrid = (node: number): boolean => gridAt(at.get(node)!)?.code === code;
  const next = new Map<number, number[]>();
  for (const { from, to, walkable } of city.roads) {
    if (!walkable || !inGrid(from) || !inGrid(to)) continue;
    next.set(from, [...(next.get(from) ?? []), to]);
    next.set(to, [...(next.get(to) ?? []), from]);
  }
  let largest: number[] = [];
  const seen = new Set<number>();
  for (const first of next.keys()) {
    if (seen.has(first)) continue;
    seen.add(first);
    const part = [first];
    for (const node of part)
      for (const other of next.get(node) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          part.push(other);
        }
    if (part.length > largest.length) largest = part;
  }
  return largest.map((node) => at.get(node)!);
}

/** From one end of the grid to the other. */
function mainLine(junctions: readonly Position[]): ZonePlan["lines"][number] {
  let via: Position[] = [];
  let longest = -1;
  for (const a of junctions)
    for (const b of junctions)
      if (distance(a, b) > longest) {
        longest = distance(a, b);
        via = [a, b];
      }
  return { name: "主线", via };
}

/** Three parts from west to east, each around its junctions; where those are too few, the one ground between them all. */
function areasOf(junctions: readonly Position[]): ZonePlan["areas"] {
  const sorted = [...junctions].sort((a, b) => a[0] - b[0]);
  const size = Math.ceil(sorted.length / zoneTemplate.areas);
  const parts = areaNames.map((name, part) => areaAround(name, sorted.slice(part * size, (part + 1) * size)));
  const areas = parts.filter((area) => area !== null);
  return areas.length > 0 ? areas : [areaAround("全区", junctions)].filter((area) => area !== null);
}

function areaAround(name: string, junctions: readonly Position[]): ZonePlan["areas"][number] | null {
  const hull = convexHull(junctions.map(toMetres));
  return hull.length < 3 ? null : { name, ring: hull.map(toPosition) };
}

/** Buildings that stand apart, the school first and in its hour. */
function postsOf(buildings: readonly CityBuilding[]): ZonePlan["posts"] {
  const chosen: CityBuilding[] = [];
  const named = buildings.filter(({ name, address }) => name !== "" || address !== "");
  for (const building of named.toSorted(
    (a, b) => Number(b.kind === "school") - Number(a.kind === "school") || a.id - b.id,
  )) {
    if (chosen.length === zoneTemplate.posts) break;
    if (chosen.every(({ centre }) => distance(centre, building.centre) > APART_METRES)) chosen.push(building);
  }
  return chosen.map(({ kind, name, address, centre }, place) => ({
    number: place + 1,
    name: `${name || address}门口`.slice(0, 40),
    position: centre,
    dwellMinutes: DWELL_MINUTES,
    window: kind === "school" ? SCHOOL_HOUR : null,
  }));
}
