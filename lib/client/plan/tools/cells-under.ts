import { graphIndex } from "@/lib/grid/graph-index";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import type { Point } from "@/lib/grid/point";

/** The open cells of the receiver's community that may lie under a ring. */
export function cellsUnder(graph: GridGraph, ring: readonly Point[], to: CellCode): CellCode[] {
  const index = graphIndex(graph);
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  const near = index.arcsIn(box).flatMap(({ left, right }) => [left, right]);
  const codes = new Set([...near, index.cellAt(ring[0]!)]);
  const group = graph.cells.get(to)?.group;
  return [...codes].filter((code): code is CellCode => {
    const cell = code === null ? undefined : graph.cells.get(code);
    return cell !== undefined && cell.code !== to && !cell.locked && cell.group === group;
  });
}
