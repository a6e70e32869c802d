import Flatbush from "flatbush";
import type { Point } from "../point";
import { type BarrierTest, barrierTest } from "./barrier-test";

/** What stands at one place: a building with the households in it, and what happened nearest to it. Counts, no names. */
export interface GroundPoint {
  at: Point;
  households: number;
  people: number;
  hazards: number;
  incidents: number;
}

/** The points of a plan's ground, found by box. */
export interface Ground {
  points: readonly GroundPoint[];
  within: (box: readonly [west: number, south: number, east: number, north: number]) => readonly GroundPoint[];
  /** Main roads and water, as lines. */
  barriers: readonly (readonly Point[])[];
  /** One of them lies between two points. */
  crosses: BarrierTest;
}

export function groundOf(points: readonly GroundPoint[], barriers: readonly (readonly Point[])[] = []): Ground {
  const crosses = barrierTest(barriers);
  if (points.length === 0) return { points, barriers, within: () => [], crosses };
  const index = new Flatbush(points.length);
  for (const { at } of points) index.add(at[0], at[1], at[0], at[1]);
  index.finish();
  return { points, barriers, crosses, within: (box) => index.search(...box).map((i) => points[i]!) };
}
