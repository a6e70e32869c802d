import type { Point } from "../geometry/point";
import type { Random } from "../random";
import type { Fabric } from "./fabric";

/** Where a place lies in the city's history; drawing space (x east, y south, metres), see skeleton. */
export type Zone = "old-core" | "inner" | "outer" | "lakeside" | "new-quarter" | "industry" | "town" | "country";

const OLD_CORE: Point = [-620, 880];
const LAKE_CENTRE: Point = [-250, 2860];
const TOWNS: readonly Point[] = [
  [-3640, 1750],
  [3020, 2420],
];

export function zoneAt([x, y]: Point, inRing: boolean, northOfRiver: boolean): Zone {
  const from = ([px, py]: Point) => Math.hypot(x - px, y - py);
  if (inRing && northOfRiver) {
    if (from(OLD_CORE) < 760) return "old-core";
    return from(OLD_CORE) < 1500 ? "inner" : "outer";
  }
  if (inRing) {
    if (x > 200 && y < 2060) return "country";
    if (x > 1300 && y > 2760) return "industry";
    return from(LAKE_CENTRE) < 1150 ? "lakeside" : "new-quarter";
  }
  if (TOWNS.some((town) => from(town) < 620)) return "town";
  if (y < 330 && y > -420 && x > -2300 && x < 520) return "industry";
  if (x > 1700 && y > 3400 && y < 4700 && x < 3350) return "industry";
  return "country";
}

const MIX: Record<Zone, [Fabric, number][]> = {
  "old-core": [
    ["old-town", 68],
    ["courtyard", 20],
    ["slab", 12],
    ["mall", 6],
  ],
  inner: [
    ["slab", 44],
    ["courtyard", 26],
    ["old-town", 18],
    ["tower", 14],
    ["urban-village", 6],
  ],
  outer: [
    ["slab", 42],
    ["tower", 24],
    ["urban-village", 30],
    ["courtyard", 12],
  ],
  lakeside: [
    ["tower", 74],
    ["office", 14],
    ["slab", 12],
  ],
  "new-quarter": [
    ["tower", 46],
    ["slab", 28],
    ["urban-village", 28],
  ],
  industry: [
    ["works", 88],
    ["urban-village", 8],
    ["slab", 4],
  ],
  town: [
    ["slab", 42],
    ["old-town", 30],
    ["urban-village", 14],
    ["courtyard", 14],
  ],
  country: [["village", 100]],
};

export function fabricFor(zone: Zone, random: Random): Fabric {
  const mix = MIX[zone];
  let left = random.next() * mix.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [fabric, weight] of mix) {
    left -= weight;
    if (left < 0) return fabric;
  }
  return "slab";
}
