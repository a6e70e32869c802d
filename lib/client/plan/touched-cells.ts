import type { CellCode, GridChange } from "@/lib/grid/grid-graph";

/** The cells whose borders a change touches, or that it brings, takes or locks. */
export function touchedCells(change: GridChange, reverse: GridChange): CellCode[] {
  const sides = [...change.arcs, ...reverse.arcs].flatMap(([, arc]) => (arc ? [arc.left, arc.right] : []));
  const codes = [...sides, ...change.cells.map(([code]) => code)];
  return [...new Set(codes.filter((code): code is string => code !== null))].sort();
}
