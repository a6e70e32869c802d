import type { Arc, GridGraph } from "../grid-graph";
import type { Point } from "../point";
import { type Outcome, type Refusal, refuse } from "../refusal";
import { isFixed, lockedBeside } from "./may-move";

/** A border by its number, or why no edit may change its course. */
export function borderToChange(graph: GridGraph, id: number): { arc: Arc } | { arc: null; refusal: Refusal } {
  const arc = graph.arcs.get(id);
  if (!arc) return { arc: null, refusal: refuse("unknown-border").refusal };
  if (isFixed(graph, arc)) return { arc: null, refusal: refuse("outline-stays", arc.points[0]).refusal };
  const locked = lockedBeside(graph, [arc]);
  return locked ? { arc: null, refusal: refuse("cell-is-locked", arc.points[0], [locked]).refusal } : { arc };
}

/** The border with another course between the same ends; all other borders stay. */
export const withCourse = (graph: GridGraph, arc: Arc, points: readonly Point[]): Outcome => ({
  ok: true,
  change: { arcs: [[arc.id, { ...arc, points }]], cells: [], nextArc: graph.nextArc },
});
