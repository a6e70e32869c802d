import { distanceToSegmentMetres } from "../metric";
import type { Point } from "../point";

/** The points without those that lie within a tolerance of the straight way (Douglas & Peucker 1973); the ends stay. */
export function thinOut(points: readonly Point[], toleranceMetres: number): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  let [worst, at] = [0, 0];
  for (let i = 1; i + 1 < points.length; i++) {
    const distance = distanceToSegmentMetres(points[i]!, first, last);
    if (distance > worst) [worst, at] = [distance, i];
  }
  if (worst <= toleranceMetres) return [first, last];
  return [
    ...thinOut(points.slice(0, at + 1), toleranceMetres).slice(0, -1),
    ...thinOut(points.slice(at), toleranceMetres),
  ];
}

/** A closed border is cut at the vertex farthest from its first, so that it keeps an inside. */
export function thinOutRing(points: readonly Point[], toleranceMetres: number): Point[] {
  const first = points[0]!;
  let [worst, at] = [-1, 0];
  points.forEach((p, i) => {
    const distance = distanceToSegmentMetres(p, first, first);
    if (distance > worst) [worst, at] = [distance, i];
  });
  const ring = [
    ...thinOut(points.slice(0, at + 1), toleranceMetres).slice(0, -1),
    ...thinOut(points.slice(at), toleranceMetres),
  ];
  return ring.length < 4 ? [...points] : ring;
}
