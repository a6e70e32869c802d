import { type CellFigures, cellFigures } from "@/lib/grid/figures/cell-figures";
import { defaultGridRules } from "@/lib/grid/figures/grid-rules";
import { groundOf } from "@/lib/grid/figures/ground";
import { unitCodes } from "@/lib/grid/free-ground";
import type { GridGraph } from "@/lib/grid/grid-graph";
import type { Tx } from "@/lib/server/db/tx";
import { inSlices } from "../in-slices";
import { planGround } from "./plan-ground";

/**
 * The figures of cells, by code; in a transaction for counting.
 * @param areas streets or communities whose ground is read: all that the cells lie in
 */
export async function measuredCells(
  tx: Tx,
  graph: GridGraph,
  areas: readonly string[],
  codes: Iterable<string> = unitCodes(graph.cells.keys()),
): Promise<Map<string, CellFigures>> {
  const { points, barriers } = await planGround(tx, areas);
  const ground = groundOf(points, barriers);
  const measured = new Map<string, CellFigures>();
  await inSlices([...codes], (code) => measured.set(code, cellFigures(graph, code, ground, defaultGridRules)));
  return measured;
}
