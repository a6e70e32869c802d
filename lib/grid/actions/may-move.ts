import type { Arc, CellCode, GridGraph } from "../grid-graph";
import { type Refusal, refuse } from "../refusal";

/** True for a border with the outside, or with another community: no plan of grids moves it. */
export function isFixed({ cells }: GridGraph, { left, right }: Pick<Arc, "left" | "right">): boolean {
  return left === null || right === null || cells.get(left)?.group !== cells.get(right)?.group;
}

/** A locked cell beside one of the arcs. */
export function lockedBeside(graph: GridGraph, arcs: readonly Arc[]): string | undefined {
  return arcs
    .flatMap(({ left, right }) => [left, right])
    .find((code): code is string => code !== null && graph.cells.get(code)?.locked === true);
}

/** Why ground may not change hands among these cells; null when it may. */
export function refusalAmong(graph: GridGraph, codes: readonly CellCode[]): Refusal | null {
  for (const code of codes) {
    const cell = graph.cells.get(code);
    if (!cell) return refuse("unknown-cell", null, [code]).refusal;
    if (cell.locked) return refuse("cell-is-locked", null, [code]).refusal;
  }
  const groups = new Set(codes.map((code) => graph.cells.get(code)?.group));
  return groups.size > 1 ? refuse("crosses-community", null, codes).refusal : null;
}
