import { doubledArea } from "../doubled-area";
import type { Point } from "../point";
import { PointNumbers } from "../point-numbers";
import { compareAngle } from "../predicates";

/** A straight piece between two points. */
interface Piece {
  a: Point;
  b: Point;
}

/** A way once around a face, the face on its left: counter-clockwise around its outside, clockwise around its holes. */
export interface Cycle<E> {
  /** Closed. */
  points: readonly Point[];
  /** Edge and direction (true = from `a` to `b`) of each step; `half` is twice the edge's place, one more against it. */
  steps: readonly { edge: E; forward: boolean; half: number }[];
  /** Twice the signed area; 0 for a way there and back. */
  doubledArea: number;
}

/** All ways around the faces of edges that share nothing but ends (half-edges, Muller & Preparata 1978). */
export function walkFaces<E extends Piece>(edges: readonly E[]): Cycle<E>[] {
  const next = linkHalfEdges(edges);
  const seen = new Uint8Array(edges.length * 2);
  const cycles: Cycle<E>[] = [];
  for (let first = 0; first < seen.length; first++) {
    if (seen[first]) continue;
    const steps: { edge: E; forward: boolean; half: number }[] = [];
    for (let half = first; !seen[half]; half = next[half]!) {
      seen[half] = 1;
      steps.push({ edge: edges[half >> 1]!, forward: half % 2 === 0, half });
    }
    const points = steps.map(({ edge, forward }) => (forward ? edge.a : edge.b));
    points.push(points[0]!);
    cycles.push({ points, steps, doubledArea: doubledArea(points) });
  }
  return cycles;
}

/** Half-edge 2i runs along edge i, 2i + 1 against it. At its end the next one is the first clockwise from where it came. */
function linkHalfEdges(edges: readonly Piece[]): Int32Array {
  const ends = (half: number): readonly [from: Point, to: Point] => {
    const { a, b } = edges[half >> 1]!;
    return half % 2 === 0 ? [a, b] : [b, a];
  };
  const numbers = new PointNumbers();
  const stars: number[][] = [];
  for (let half = 0; half < edges.length * 2; half++) {
    const number = numbers.add(ends(half)[0]);
    const star = stars[number];
    if (star) star.push(half);
    else stars[number] = [half];
  }
  const next = new Int32Array(edges.length * 2);
  for (const [number, halves] of stars.entries()) {
    const at = numbers.points[number]!;
    halves.sort((p, q) => compareAngle(at, ends(p)[1], ends(q)[1]));
    halves.forEach((half, i) => {
      next[half ^ 1] = halves[(i + halves.length - 1) % halves.length]!;
    });
  }
  return next;
}
