import type { CellCode, GridGraph } from "../grid-graph";

/** The same ground under other codes. Two cells must not get one code. */
export function renameCells({ arcs, cells, nextArc }: GridGraph, names: ReadonlyMap<CellCode, CellCode>): GridGraph {
  const renamed = (code: CellCode): CellCode => names.get(code) ?? code;
  const side = (code: CellCode | null): CellCode | null => (code === null ? null : renamed(code));
  return {
    nextArc,
    cells: new Map([...cells.values()].map((cell) => [renamed(cell.code), { ...cell, code: renamed(cell.code) }])),
    arcs: new Map([...arcs].map(([id, arc]) => [id, { ...arc, left: side(arc.left), right: side(arc.right) }])),
  };
}
