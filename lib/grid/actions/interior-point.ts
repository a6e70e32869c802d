import { orientation } from "@/lib/geometry/orientation";
import { doubledArea } from "../doubled-area";
import type { Point } from "../point";

/**
 * Two points whose middle lies inside of a polygon: at its lowest corner, halfway to the side across it, or to the vertex that
 * reaches farthest in between (O'Rourke, Computational Geometry in C, 1998).
 * @param rings closed, the outside first
 */
export function interiorPoint(rings: readonly (readonly Point[])[]): readonly [Point, Point] {
  const outside = rings[0]!.slice(0, -1);
  const lowest = outside.reduce((best, p, i) => (isBelow(p, outside[best]!) ? i : best), 0);
  const corner = outside[lowest]!;
  const turn = doubledArea(rings[0]!) > 0 ? 1 : -1;
  const before = outside.at(lowest - 1)!;
  const after = outside[(lowest + 1) % outside.length]!;
  let [farthest, reach]: [Point | null, number] = [null, 0];
  for (const p of rings.flat()) {
    if (p === corner || p === before || p === after) continue;
    const isIn =
      turn * orientation(before, corner, p) > 0 &&
      turn * orientation(corner, after, p) > 0 &&
      turn * orientation(after, before, p) > 0;
    const distance = Math.abs(orientation(after, before, p));
    if (isIn && distance > reach) [farthest, reach] = [p, distance];
  }
  // Of a corner that nothing reaches into, the middle of the side across it, a little towards the corner.
  return farthest ? [corner, farthest] : [corner, [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2]];
}

const isBelow = (p: Point, q: Point): boolean => p[1] < q[1] || (p[1] === q[1] && p[0] < q[0]);
