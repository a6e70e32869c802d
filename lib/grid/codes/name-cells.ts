import type { CellCode, GridGraph } from "../grid-graph";

/** The same coverage, some of its cells with what they are to be called. */
export const nameCells = (graph: GridGraph, names: ReadonlyMap<CellCode, string>): GridGraph => ({
  ...graph,
  cells: new Map(
    [...graph.cells].map(([code, cell]) => {
      const name = names.get(code);
      return [code, name === undefined ? cell : { ...cell, name }];
    }),
  ),
});
