import Flatbush from "flatbush";
import { distanceMetres, distanceToSegmentMetres } from "../metric";
import { type Point, STEPS_PER_DEGREE, samePoint } from "../point";
import { PointNumbers } from "../point-numbers";

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
  const numbers = new PointNumbers();
  for (const ring of polygons.flat()) for (const p of ring) numbers.add(p);
  const vertices = numbers.points;
  const reach = (toleranceMetres / METRES_PER_DEGREE_AT_LEAST) * STEPS_PER_DEGREE;
  const drawn = drawTogether(vertices, reach, toleranceMetres);
  const stay = vertices.filter((_, i) => drawn[i] === i);
  const near = searchOf(stay);
  const moves: VertexMove[] = [];
  const snapped = polygons.map((rings, polygon) =>
    rings.flatMap((ring) => {
      const moved = ring.map((p, i) => {
        const to = vertices[drawn[numbers.find(p)]!]!;
        if (!samePoint(to, p) && i > 0) moves.push({ polygon, at: to, metres: distanceMetres(p, to) });
        return to;
      });
      const whole = withPassed(moved, { stay, near, reach, toleranceMetres });
      return whole.length < 4 ? [] : [whole];
    }),
  );
  return { polygons: snapped, moves };
}

/** Places in the list of points near a segment's box, in the order of the list. */
type Search = (a: Point, b: Point, reach: number) => number[];

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
      .sort((i, j) => i - j);
}

/** For each vertex the place of the one it is taken for: itself, or an earlier one. */
function drawTogether(vertices: readonly Point[], reach: number, tolerance: number): Int32Array {
  const near = searchOf(vertices);
  const drawn = new Int32Array(vertices.length).fill(-1);
  for (const [i, p] of vertices.entries()) {
    if (drawn[i] !== -1) continue;
    for (const j of near(p, p, reach))
      if (drawn[j] === -1 && distanceMetres(p, vertices[j]!) <= tolerance) drawn[j] = i;
  }
  return drawn;
}

interface Passing {
  /** Vertices that stay, and how to find them. */
  stay: readonly Point[];
  near: Search;
  reach: number;
  toleranceMetres: number;
}

/** The ring with every vertex that one of its sides passes within the tolerance, in order, and no point twice in a row. */
function withPassed(ring: Ring, { stay, near, reach, toleranceMetres }: Passing): Point[] {
  const out: Point[] = [];
  const put = (p: Point): void => {
    if (!out.length || !samePoint(out.at(-1)!, p)) out.push(p);
  };
  ring.forEach((b, i) => {
    const a = ring[i - 1];
    if (a) {
      const found = near(a, b, reach);
      // Mostly its own ends, and nothing else.
      if (found.length > 2) {
        const along = (p: Point): number => (p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1]);
        const passed = found
          .map((place) => stay[place]!)
          .filter((p) => !samePoint(p, a) && !samePoint(p, b) && distanceToSegmentMetres(p, a, b) <= toleranceMetres);
        for (const p of passed.sort((p, q) => along(p) - along(q))) put(p);
      }
    }
    put(b);
  });
  return out;
}
