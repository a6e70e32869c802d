import type { Point } from "../point";
import type { BarrierTest } from "./barrier-test";

/**
 * How often a barrier must be crossed at least to come to every point: one less than the groups that straight lines which cross none
 * join. Points that are all on one side cost a look each.
 */
export function barrierCrossings(points: readonly Point[], crosses: BarrierTest): number {
  let left = points.slice(1);
  let reached = points.slice(0, 1);
  let crossings = 0;
  while (left.length > 0) {
    const from = reached.pop();
    if (from === undefined) {
      crossings++;
      reached = left.splice(0, 1);
      continue;
    }
    const beyond: Point[] = [];
    for (const to of left) (crosses(from, to) ? beyond : reached).push(to);
    left = beyond;
  }
  return crossings;
}
