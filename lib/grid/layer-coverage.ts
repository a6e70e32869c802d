import { renameCells } from "./codes/rename-cells";
import { asFreeGround, withFreeGround } from "./free-ground";
import type { CellCode, GridGraph } from "./grid-graph";

/** What a layer that has no units yet begins from: nothing, or the community grids as they are. */
export type LayerStart = "empty" | "grids";

/** The grids of an area as the first units of a layer, or their ground alone. */
export function firstUnits(grids: GridGraph, group: string, start: LayerStart): GridGraph {
  if (start === "empty") return asFreeGround(grids, group);
  const names = new Map([...grids.cells.keys()].map((code, i): [CellCode, CellCode] => [code, `new-${i + 1}`]));
  return withFreeGround(inOneGroup(renameCells(grids, names), group), group);
}

/** Units may cross the borders of communities: only the outline of the layer holds them. */
const inOneGroup = (graph: GridGraph, group: string): GridGraph => ({
  ...graph,
  cells: new Map([...graph.cells].map(([code, cell]) => [code, { ...cell, group }])),
});
