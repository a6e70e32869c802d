import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import { type Point, pointKey } from "@/lib/grid/point";
import { arcsOf } from "@/lib/grid/rings-of";
import type { VertexHandle } from "@/lib/map/plan/plan-scene";

/** The vertices of the borders of some cells, each once: what can be dragged, and what stays. */
export function vertexHandles(graph: GridGraph, codes: readonly CellCode[]): VertexHandle[] {
  const arcs = new Set(codes.flatMap((code) => arcsOf(graph, code)));
  const kinds = new Map<string, VertexHandle>();
  const put = (at: Point, kind: VertexHandle["kind"]): void => {
    const before = kinds.get(pointKey(at));
    // A junction on the outline stays where it is, whichever border is looked at first.
    if (before?.kind !== "fixed") kinds.set(pointKey(at), { at, kind });
  };
  for (const { points, left, right } of arcs) {
    const isFixed = left === null || right === null || graph.cells.get(left)?.group !== graph.cells.get(right)?.group;
    const last = points.length - 1;
    points.forEach((at, i) => {
      const isEnd = i === 0 || i === last;
      if (isFixed && isEnd) put(at, "fixed");
      else if (!isFixed) put(at, isEnd ? "junction" : "vertex");
    });
  }
  return [...kinds.values()];
}
