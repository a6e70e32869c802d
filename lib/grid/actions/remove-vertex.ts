import type { GridGraph } from "../grid-graph";
import { type Point, samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { isFixed, lockedBeside } from "./may-move";

/** Takes a vertex out of a border; a junction stays, and a closed border keeps three. */
export function removeVertex(graph: GridGraph, at: Point): Outcome {
  const touched = [...graph.arcs.values()].filter(({ points }) => points.some((p) => samePoint(p, at)));
  const [arc] = touched;
  if (!arc) return refuse("not-a-vertex", at);
  if (touched.some((one) => isFixed(graph, one))) return refuse("outline-stays", at);
  const locked = lockedBeside(graph, touched);
  if (locked) return refuse("cell-is-locked", at, [locked]);
  const isClosed = samePoint(arc.points[0]!, arc.points.at(-1)!);
  const isEnd = samePoint(arc.points[0]!, at) || samePoint(arc.points.at(-1)!, at);
  if (touched.length > 1 || (isEnd && !isClosed)) return refuse("junction-stays", at);
  if (isClosed && arc.points.length <= 4) return refuse("last-vertices", at);
  const rest = arc.points.filter((p) => !samePoint(p, at));
  const points = isEnd ? [...rest, rest[0]!] : rest;
  return { ok: true, change: { arcs: [[arc.id, { ...arc, points }]], cells: [], nextArc: graph.nextArc } };
}
