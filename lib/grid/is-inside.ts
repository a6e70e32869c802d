import { orientation } from "@/lib/geometry/orientation";
import type { Point } from "./point";

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
      if (a[1] > p[1] !== b[1] > p[1] && isEastOf(a, b, p)) inside = !inside;
    }
  }
  return inside;
}

/** The same for the middle of a segment, which may lie on a half step: all is doubled, so that numbers stay whole. */
export function isMiddleInside(from: Point, to: Point, rings: readonly (readonly Point[])[]): boolean {
  const middle: Point = [from[0] + to[0], from[1] + to[1]];
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[i + 1]!];
      if (2 * a[1] > middle[1] !== 2 * b[1] > middle[1] && isEastOf(doubled(a), doubled(b), middle)) inside = !inside;
    }
  }
  return inside;
}

/** Seen upwards whichever way the ring runs: the neighbour, whose ring runs the other way, must not decide alike. */
const isEastOf = (a: Point, b: Point, p: Point): boolean =>
  b[1] > a[1] ? orientation(a, b, p) > 0 : orientation(b, a, p) > 0;

const doubled = ([x, y]: Point): Point => [2 * x, 2 * y];
