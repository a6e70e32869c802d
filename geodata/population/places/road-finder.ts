import Flatbush from "flatbush";
import { boxOf } from "@/lib/geometry/box";
import { distance, type Point } from "../../city/geometry/point";
import { toMetres } from "../../city/geometry/projection";
import type { CityRoad } from "../../city-types";
import { nearestOnSegment } from "./segment";

export interface RoadHit {
  road: CityRoad;
  /** On the centre line. */
  point: Point;
  metres: number;
  /** Unit vector along the road there. */
  along: Point;
}

export type RoadFinder = (point: Point, withinMetres: number, accept?: (road: CityRoad) => boolean) => RoadHit | null;

/** Boxes are nearer than the lines in them, so a few of the nearest boxes are measured exactly. */
const CANDIDATES = 6;

export function createRoadFinder(roads: readonly CityRoad[]): RoadFinder {
  const lines = roads.map((road) => road.line.map(toMetres));
  const index = new Flatbush(Math.max(1, roads.length));
  for (const line of lines) index.add(...boxOf(line));
  if (roads.length === 0) index.add(0, 0, 0, 0);
  index.finish();
  return (point, withinMetres, accept) => {
    const fits = (candidate: number) => roads[candidate] !== undefined && (accept?.(roads[candidate]) ?? true);
    let best: RoadHit | null = null;
    for (const candidate of index.neighbors(point[0], point[1], CANDIDATES, withinMetres, fits)) {
      const hit = nearestOnLine(roads[candidate]!, lines[candidate]!, point);
      if (hit && hit.metres <= withinMetres && hit.metres < (best?.metres ?? Infinity)) best = hit;
    }
    return best;
  };
}

function nearestOnLine(road: CityRoad, line: readonly Point[], point: Point): RoadHit | null {
  let best: RoadHit | null = null;
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1]!, line[index]!];
    const nearest = nearestOnSegment(point, from, to);
    const metres = distance(point, nearest);
    const length = distance(from, to);
    if (length === 0 || metres >= (best?.metres ?? Infinity)) continue;
    best = { road, point: nearest, metres, along: [(to[0] - from[0]) / length, (to[1] - from[1]) / length] };
  }
  return best;
}
