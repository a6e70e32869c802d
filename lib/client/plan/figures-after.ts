import { type CellFigures, cellFigures } from "@/lib/grid/figures/cell-figures";
import type { GridRules } from "@/lib/grid/figures/grid-rules";
import type { Ground } from "@/lib/grid/figures/ground";
import { unitCodes } from "@/lib/grid/free-ground";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";

export type FiguresByCell = ReadonlyMap<CellCode, CellFigures>;

/** Figures of some cells of a graph. */
export function figuresOf(
  graph: GridGraph,
  codes: Iterable<CellCode>,
  ground: Ground,
  rules: GridRules,
): Map<CellCode, CellFigures> {
  const figures = new Map<CellCode, CellFigures>();
  for (const code of unitCodes(codes)) {
    if (graph.cells.has(code)) figures.set(code, cellFigures(graph, code, ground, rules));
  }
  return figures;
}

/** The figures after an edit: those of the cells it touched are counted anew, the others stay. */
export function figuresAfter(
  before: FiguresByCell,
  from: GridGraph,
  to: GridGraph,
  ground: Ground,
  rules: GridRules,
): FiguresByCell {
  const touched = new Set<CellCode>();
  const note = (graph: GridGraph, other: GridGraph): void => {
    for (const arc of graph.arcs.values()) {
      if (other.arcs.get(arc.id) === arc) continue;
      for (const code of [arc.left, arc.right]) if (code !== null) touched.add(code);
    }
  };
  note(from, to);
  note(to, from);
  if (touched.size === 0) return before;
  const after = new Map(before);
  for (const code of touched) after.delete(code);
  for (const [code, figures] of figuresOf(to, touched, ground, rules)) after.set(code, figures);
  return after;
}
