import type { GridGraph } from "../grid-graph";
import { type Point, samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { isFixed, lockedBeside } from "./may-move";

/** Puts a vertex into a border between its vertices `index` and `index + 1`. */
export function insertVertex(graph: GridGraph, arcId: number, index: number, at: Point): Outcome {
  const arc = graph.arcs.get(arcId);
  const [before, after] = [arc?.points[index], arc?.points[index + 1]];
  if (!arc || !before || !after) return refuse("unknown-border", at);
  if (isFixed(graph, arc)) return refuse("outline-stays", at);
  const locked = lockedBeside(graph, [arc]);
  if (locked) return refuse("cell-is-locked", at, [locked]);
  if (samePoint(before, at) || samePoint(after, at)) return refuse("nothing-changes", at);
  const points = [...arc.points.slice(0, index + 1), at, ...arc.points.slice(index + 1)];
  return { ok: true, change: { arcs: [[arc.id, { ...arc, points }]], cells: [], nextArc: graph.nextArc } };
}
