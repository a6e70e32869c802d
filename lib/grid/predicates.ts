import { orientation } from "@/lib/geometry/orientation";
import { type Point, samePoint } from "./point";

const between = (a: number, b: number, c: number): boolean => Math.min(a, b) <= c && c <= Math.max(a, b);

/** True when `p` lies on the segment, its ends included. */
export const isOnSegment = (p: Point, a: Point, b: Point): boolean =>
  between(a[0], b[0], p[0]) && between(a[1], b[1], p[1]) && orientation(a, b, p) === 0;

/** True when `p` lies on the segment and is none of its ends. */
export const isInsideSegment = (p: Point, a: Point, b: Point): boolean =>
  !samePoint(p, a) && !samePoint(p, b) && isOnSegment(p, a, b);

/** True when two segments cross in one point that is an end of neither. */
export function crossProperly(a: Point, b: Point, c: Point, d: Point): boolean {
  const [abc, abd] = [orientation(a, b, c), orientation(a, b, d)];
  const [cda, cdb] = [orientation(c, d, a), orientation(c, d, b)];
  return abc !== 0 && abd !== 0 && cda !== 0 && cdb !== 0 && abc > 0 !== abd > 0 && cda > 0 !== cdb > 0;
}

/** The whole step nearest to where two segments cross; they must cross properly. */
export function crossingPoint(a: Point, b: Point, c: Point, d: Point): Point {
  const share = orientation(c, d, a) / (orientation(c, d, a) - orientation(c, d, b));
  return [Math.round(a[0] + share * (b[0] - a[0])), Math.round(a[1] + share * (b[1] - a[1]))];
}

/** Order of two directions counter-clockwise from east, for sorting; both start at `from`. */
export function compareAngle(from: Point, a: Point, b: Point): number {
  const [halfA, halfB] = [halfPlane(from, a), halfPlane(from, b)];
  return halfA - halfB || -Math.sign(orientation(from, a, b));
}

const halfPlane = (from: Point, to: Point): number =>
  to[1] > from[1] || (to[1] === from[1] && to[0] > from[0]) ? 0 : 1;
