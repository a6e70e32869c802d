import type { EditStep } from "@/lib/grid/edit/plan-step";
import { runStep } from "@/lib/grid/edit/run-step";
import { graphIndex } from "@/lib/grid/graph-index";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import { samePoint, toPoint } from "@/lib/grid/point";
import { type Step, takeStep } from "@/lib/grid/take-step";

/** The cells that a step concerns. */
function cellsOf(graph: GridGraph, step: EditStep): CellCode[] {
  switch (step.action) {
    case "move-vertex":
    case "remove-vertex": {
      const at = toPoint(step.action === "move-vertex" ? step.from : step.at);
      const arcs = graphIndex(graph).arcsIn([at[0], at[1], at[0], at[1]]);
      return sides(arcs.filter(({ points }) => points.some((p) => samePoint(p, at))));
    }
    case "insert-vertex":
    case "simplify-border":
    case "straighten-border":
    case "smooth-border":
    case "snap-border": {
      const arc = graph.arcs.get(step.arc);
      return arc ? sides([arc]) : [];
    }
    case "reshape-border":
    case "deal-areas":
      return [...step.cells];
    case "split-cell":
      return [step.code];
    case "merge-cells":
      return [step.kept, step.gone];
    case "transfer-area":
      return [...step.from, step.to];
    case "create-cell":
      return [...step.from];
    case "fill-gap":
      // Whichever cells have nothing beside them: a gap is closed seldom, and never while dragging.
      return sides([...graph.arcs.values()].filter(({ left, right }) => left === null || right === null));
    case "lock-cells":
      return [...step.codes];
  }
}

const sides = (arcs: readonly { left: CellCode | null; right: CellCode | null }[]): CellCode[] => [
  ...new Set(arcs.flatMap(({ left, right }) => [left, right]).filter((code): code is CellCode => code !== null)),
];

/**
 * Makes a step on the part of the graph around the cells it concerns: as cheap in a plan of a whole city as in one of a
 * community. Its change fits the whole graph.
 */
export function previewStep(graph: GridGraph, step: EditStep): Step {
  const part = graphIndex(graph).around(cellsOf(graph, step));
  return takeStep(part, runStep(part, step));
}
