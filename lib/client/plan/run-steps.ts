import { applyChange } from "@/lib/grid/apply-change";
import type { EditStep } from "@/lib/grid/edit/plan-step";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import type { Refusal } from "@/lib/grid/refusal";
import { previewStep } from "./preview-step";
import { touchedCells } from "./touched-cells";

export type Run =
  | { ok: true; graph: GridGraph; cells: readonly CellCode[]; arcs: readonly number[] }
  | { ok: false; refusal: Refusal };

/** What several steps one after another would make of a plan: all of them, or why not. */
export function runSteps(graph: GridGraph, steps: readonly EditStep[]): Run {
  let after = graph;
  const cells = new Set<CellCode>();
  const arcs = new Set<number>();
  for (const step of steps) {
    const taken = previewStep(after, step);
    if (!taken.ok) return taken;
    for (const code of touchedCells(taken.change, taken.reverse)) cells.add(code);
    for (const [id] of taken.change.arcs) arcs.add(id);
    after = applyChange(after, taken.change).graph;
  }
  return { ok: true, graph: after, cells: [...cells].filter((code) => after.cells.has(code)), arcs: [...arcs] };
}
