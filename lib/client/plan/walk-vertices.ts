import type { GridGraph } from "@/lib/grid/grid-graph";
import { type Point, samePoint } from "@/lib/grid/point";
import { vertexHandles } from "./vertex-handles";

/** The next movable vertex of the chosen cells in a fixed order, for a hand on the keyboard. */
export function walkVertices(graph: GridGraph, codes: readonly string[], from: Point | null, by: 1 | -1): Point | null {
  const movable = vertexHandles(graph, codes).filter(({ kind }) => kind !== "fixed");
  if (movable.length === 0) return null;
  const place = from ? movable.findIndex(({ at }) => samePoint(at, from)) : -1;
  const next = place === -1 ? (by === 1 ? 0 : movable.length - 1) : (place + by + movable.length) % movable.length;
  return movable[next]!.at;
}
