import type { Cell, CellCode, GridGraph } from "../grid-graph";
import { type Outcome, refuse } from "../refusal";

/** Locks cells, so that no edit moves their borders, or opens them again. */
export function lockCells(graph: GridGraph, codes: readonly CellCode[], locked: boolean): Outcome {
  const cells: [CellCode, Cell][] = [];
  for (const code of new Set(codes)) {
    const cell = graph.cells.get(code);
    if (!cell) return refuse("unknown-cell", null, [code]);
    if (cell.locked !== locked) cells.push([code, { ...cell, locked }]);
  }
  return cells.length === 0
    ? refuse("nothing-changes", null, codes)
    : { ok: true, change: { arcs: [], cells, nextArc: graph.nextArc } };
}
