import type { GridGraph } from "../grid-graph";
import { type Point, samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { isFixed, lockedBeside } from "./may-move";

/**
 * Moves a vertex of a border, or a junction with all borders that end there; both sides move. Vertices on the outline of
 * the plan stay, because the neighbours' borders are not the plan's to move.
 */
export function moveVertex(graph: GridGraph, from: Point, to: Point): Outcome {
  if (samePoint(from, to)) return refuse("nothing-changes", from);
  const touched = [...graph.arcs.values()].filter(({ points }) => points.some((p) => samePoint(p, from)));
  if (touched.length === 0) return refuse("not-a-vertex", from);
  if (touched.some((arc) => isFixed(graph, arc))) return refuse("outline-stays", from);
  const locked = lockedBeside(graph, touched);
  if (locked) return refuse("cell-is-locked", from, [locked]);
  const arcs = touched.map(
    (arc) => [arc.id, { ...arc, points: arc.points.map((p) => (samePoint(p, from) ? to : p)) }] as const,
  );
  return { ok: true, change: { arcs, cells: [], nextArc: graph.nextArc } };
}
