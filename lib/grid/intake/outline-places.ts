import { isFixed } from "../actions/may-move";
import type { GridGraph } from "../grid-graph";
import type { Point } from "../point";

/** Vertices of the outline of a plan and of the borders between its communities, evenly picked, at most so many. */
export function outlinePlaces(graph: GridGraph, most: number): Point[] {
  const all = [...graph.arcs.values()].filter((arc) => isFixed(graph, arc)).flatMap(({ points }) => points.slice(1));
  const every = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, i) => i % every === 0);
}
