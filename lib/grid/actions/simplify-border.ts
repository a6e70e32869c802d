import type { GridGraph } from "../grid-graph";
import { distanceToSegmentMetres } from "../metric";
import { type Point, samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { isFixed, lockedBeside } from "./may-move";

/**
 * Takes away the vertices of one border that lie within a tolerance of the straight way (Douglas & Peucker 1973). Its ends,
 * and so all other borders, stay.
 */
export function simplifyBorder(graph: GridGraph, arcId: number, toleranceMetres: number): Outcome {
  const arc = graph.arcs.get(arcId);
  if (!arc) return refuse("unknown-border");
  if (isFixed(graph, arc)) return refuse("outline-stays", arc.points[0]);
  const locked = lockedBeside(graph, [arc]);
  if (locked) return refuse("cell-is-locked", arc.points[0], [locked]);
  const isClosed = samePoint(arc.points[0]!, arc.points.at(-1)!);
  const points = isClosed ? simplifiedRing(arc.points, toleranceMetres) : simplified(arc.points, toleranceMetres);
  if (points.length === arc.points.length) return refuse("nothing-changes", arc.points[0]);
  return { ok: true, change: { arcs: [[arc.id, { ...arc, points }]], cells: [], nextArc: graph.nextArc } };
}

function simplified(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  let [worst, at] = [0, 0];
  for (let i = 1; i + 1 < points.length; i++) {
    const distance = distanceToSegmentMetres(points[i]!, first, last);
    if (distance > worst) [worst, at] = [distance, i];
  }
  if (worst <= tolerance) return [first, last];
  return [...simplified(points.slice(0, at + 1), tolerance).slice(0, -1), ...simplified(points.slice(at), tolerance)];
}

/** A closed border is cut at the vertex farthest from its first, so that it keeps an inside. */
function simplifiedRing(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0]!;
  let [worst, at] = [-1, 0];
  points.forEach((p, i) => {
    const distance = distanceToSegmentMetres(p, first, first);
    if (distance > worst) [worst, at] = [distance, i];
  });
  const ring = [
    ...simplified(points.slice(0, at + 1), tolerance).slice(0, -1),
    ...simplified(points.slice(at), tolerance),
  ];
  return ring.length < 4 ? [...points] : ring;
}
