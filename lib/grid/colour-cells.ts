import { graphIndex } from "./graph-index";
import type { CellCode, GridGraph } from "./grid-graph";

const COLOURS = 4;

/**
 * One of four colours for each cell, so that neighbours differ where four are enough for a greedy choice. Cells keep the
 * colour they had, so that an edit does not make the whole map blink.
 */
export function colourCells(
  graph: GridGraph,
  before: ReadonlyMap<CellCode, number> = new Map(),
): Map<CellCode, number> {
  const { neighboursOf } = graphIndex(graph);
  const colours = new Map([...before].filter(([code]) => graph.cells.has(code)));
  for (const code of [...graph.cells.keys()].sort()) {
    if (colours.has(code)) continue;
    const uses = Array.from({ length: COLOURS }, () => 0);
    for (const other of neighboursOf(code)) {
      const colour = colours.get(other);
      if (colour !== undefined) uses[colour]! += 1;
    }
    colours.set(code, uses.indexOf(Math.min(...uses)));
  }
  return colours;
}
