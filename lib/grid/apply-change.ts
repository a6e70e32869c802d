import type { GridChange, GridGraph } from "./grid-graph";

/** The graph after a change, and the change that leads back: applying it gives the very graph from before. */
export function applyChange(graph: GridGraph, change: GridChange): { graph: GridGraph; reverse: GridChange } {
  return {
    graph: {
      arcs: patched(graph.arcs, change.arcs),
      cells: patched(graph.cells, change.cells),
      nextArc: change.nextArc,
    },
    reverse: {
      arcs: change.arcs.map(([id]) => [id, graph.arcs.get(id) ?? null]),
      cells: change.cells.map(([code]) => [code, graph.cells.get(code) ?? null]),
      nextArc: graph.nextArc,
    },
  };
}

function patched<K, V>(before: ReadonlyMap<K, V>, patch: readonly (readonly [K, V | null])[]): ReadonlyMap<K, V> {
  if (patch.length === 0) return before;
  const after = new Map(before);
  for (const [key, value] of patch) {
    if (value === null) after.delete(key);
    else after.set(key, value);
  }
  return after;
}
