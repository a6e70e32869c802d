import Flatbush from "flatbush";
import { distanceMetres, distanceToSegmentMetres } from "../metric";
import { type Point, pointKey, STEPS_PER_DEGREE, samePoint } from "../point";

type Ring = readonly Point[];

export interface VertexMove {
  polygon: number;
  at: Point;
  metres: number;
}

/** At 60° of latitude a degree of longitude is half as long; beyond it nothing is snapped that should be searched wider. */
const METRES_PER_DEGREE_AT_LEAST = 55_000;

/**
 * Draws together vertices that are meant to be one, and puts vertices into sides that run past them, both within a
 * tolerance. Of vertices near each other the first in the order of the polygons stays.
 */
export function snapVertices(
  polygons: readonly (readonly Ring[])[],
  toleranceMetres: number,
): { polygons: Ring[][]; moves: VertexMove[] } {
  if (toleranceMetres <= 0) return { polygons: polygons.map((rings) => [...rings]), moves: [] };
  const vertices = [...new Map(polygons.flat(2).map((p) => [pointKey(p), p])).values()];
  const reach = (toleranceMetres / METRES_PER_DEGREE_AT_LEAST) * STEPS_PER_DEGREE;
  const drawn = drawTogether(vertices, reach, toleranceMetres);
  const stay = vertices.filter((p) => drawn.get(pointKey(p)) === p);
  const near = searchOf(stay);
  const moves: VertexMove[] = [];
  const snapped = polygons.map((rings, polygon) =>
    rings.flatMap((ring) => {
      const moved = ring.map((p, i) => {
        const to = drawn.get(pointKey(p)) ?? p;
        if (to !== p && !samePoint(to, p) && i > 0) moves.push({ polygon, at: to, metres: distanceMetres(p, to) });
        return to;
      });
      const whole = withPassed(moved, near, reach, toleranceMetres);
      return whole.length < 4 ? [] : [whole];
    }),
  );
  return { polygons: snapped, moves };
}

type Search = (a: Point, b: Point, reach: number) => Point[];

function searchOf(points: readonly Point[]): Search {
  if (points.length === 0) return () => [];
  const index = new Flatbush(points.length);
  for (const [x, y] of points) index.add(x, y, x, y);
  index.finish();
  return (a, b, reach) =>
    index
      .search(
        Math.min(a[0], b[0]) - reach,
        Math.min(a[1], b[1]) - reach,
        Math.max(a[0], b[0]) + reach,
        Math.max(a[1], b[1]) + reach,
      )
      .sort((i, j) => i - j)
      .map((i) => points[i]!);
}

function drawTogether(vertices: readonly Point[], reach: number, tolerance: number): Map<string, Point> {
  const near = searchOf(vertices);
  const drawn = new Map<string, Point>();
  for (const p of vertices) {
    if (drawn.has(pointKey(p))) continue;
    for (const q of near(p, p, reach))
      if (!drawn.has(pointKey(q)) && distanceMetres(p, q) <= tolerance) drawn.set(pointKey(q), p);
  }
  return drawn;
}

/** The ring with every vertex that one of its sides passes within the tolerance, in order, and no point twice in a row. */
function withPassed(ring: Ring, near: Search, reach: number, tolerance: number): Point[] {
  const out: Point[] = [];
  const put = (p: Point): void => {
    if (!out.length || !samePoint(out.at(-1)!, p)) out.push(p);
  };
  ring.forEach((b, i) => {
    const a = ring[i - 1];
    if (a) {
      const along = (p: Point): number => (p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1]);
      const passed = near(a, b, reach).filter(
        (p) => !samePoint(p, a) && !samePoint(p, b) && distanceToSegmentMetres(p, a, b) <= tolerance,
      );
      for (const p of passed.sort((p, q) => along(p) - along(q))) put(p);
    }
    put(b);
  });
  return out;
}
