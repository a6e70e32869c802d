import type { Point } from "./point";
import { orientation } from "./predicates";

/**
 * True when a point lies inside closed rings by the even-odd rule. A point on the border between two cells lies in exactly
 * one of them.
 * @param rings closed; holes are rings like others
 */
export function isInside(p: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[i + 1]!];
      if (a[1] > p[1] === b[1] > p[1]) continue;
      // Seen upwards whichever way the ring runs: the neighbour, whose ring runs the other way, must not decide alike.
      const isLeft = b[1] > a[1] ? orientation(a, b, p) > 0 : orientation(b, a, p) > 0;
      if (isLeft) inside = !inside;
    }
  }
  return inside;
}

/** The same for the middle of a segment, which may lie on a half step. */
export function isMiddleInside(a: Point, b: Point, rings: readonly (readonly Point[])[]): boolean {
  const doubled = rings.map((ring) => ring.map(([x, y]): Point => [2 * x, 2 * y]));
  return isInside([a[0] + b[0], a[1] + b[1]], doubled);
}
