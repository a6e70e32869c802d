import type { Arc, CellCode, GridGraph } from "./grid-graph";

const kept = new WeakMap<GridGraph, ReadonlyMap<CellCode, readonly Arc[]>>();

/** The arcs of each cell, in the order of the graph. A graph never changes, so they are gathered once and kept as long as it is. */
export function arcsBeside(graph: GridGraph): ReadonlyMap<CellCode, readonly Arc[]> {
  const known = kept.get(graph);
  if (known) return known;
  const beside = new Map<CellCode, Arc[]>();
  const note = (code: CellCode | null, arc: Arc): void => {
    if (code === null) return;
    const list = beside.get(code);
    if (list) list.push(arc);
    else beside.set(code, [arc]);
  };
  for (const arc of graph.arcs.values()) {
    note(arc.left, arc);
    if (arc.right !== arc.left) note(arc.right, arc);
  }
  kept.set(graph, beside);
  return beside;
}
