import type { CellCode, GridGraph } from "./grid-graph";
import { joinArcs } from "./overlay/join-arcs";
import { edgesOfArc } from "./rings-of";

/**
 * Ground of a thematic layer that no unit has. It is a cell like the others, so that every tool gives to it and takes from it
 * and nothing can overlap; but it may lie in many pieces or be gone, and it is never published as a unit.
 */
export const freeGround: CellCode = "free";

/** The ground of a coverage as one free cell: where a layer without units begins. */
export function asFreeGround(graph: GridGraph, group: string): GridGraph {
  const free = { code: freeGround, group, locked: false };
  const outline = [...graph.arcs.values()]
    .filter(({ left, right }) => left === null || right === null)
    .map((arc) => ({ ...arc, left: arc.left && freeGround, right: arc.right && freeGround }));
  const drafts = joinArcs(outline.flatMap(edgesOfArc), []);
  return {
    arcs: new Map(drafts.map((draft, id) => [id, { id, ...draft }])),
    cells: new Map([[freeGround, free]]),
    nextArc: drafts.length,
  };
}

/** The coverage with a free cell, so that units can give ground up where there is none free yet. */
export function withFreeGround(graph: GridGraph, group: string): GridGraph {
  if (graph.cells.has(freeGround)) return graph;
  return { ...graph, cells: new Map([...graph.cells, [freeGround, { code: freeGround, group, locked: false }]]) };
}

/** The codes of the cells that somebody looks after. */
export const unitCodes = (codes: Iterable<CellCode>): CellCode[] => [...codes].filter((code) => code !== freeGround);
