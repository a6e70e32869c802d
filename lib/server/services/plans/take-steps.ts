import { undoChange } from "@/lib/grid/actions/undo-change";
import { applyChange } from "@/lib/grid/apply-change";
import type { PlanStep } from "@/lib/grid/edit/plan-step";
import { runStep } from "@/lib/grid/edit/run-step";
import type { CellCode, GridChange, GridGraph } from "@/lib/grid/grid-graph";
import { type Outcome, type Refusal, refuse } from "@/lib/grid/refusal";
import { takeStep } from "@/lib/grid/take-step";
import type { NewPlanChange } from "@/lib/server/db/queries/plans/insert-plan-changes";

type Kept = Pick<NewPlanChange, "revision" | "change" | "reverse">;

export type StepsTaken =
  | { ok: true; graph: GridGraph; taken: NewPlanChange[]; affected: ReadonlySet<CellCode> }
  | { ok: false; step: number; refusal: Refusal };

/**
 * Takes steps one after the other, or none.
 * @param earlier changes that `undo` may name, beside those that are just being made
 */
export function takeSteps(
  start: GridGraph,
  base: number,
  steps: readonly PlanStep[],
  earlier: readonly Kept[],
): StepsTaken {
  let graph = start;
  const taken: NewPlanChange[] = [];
  const affected = new Set<CellCode>();
  for (const [i, step] of steps.entries()) {
    const outcome =
      step.action === "undo" ? undone(graph, step.revision, [...earlier, ...taken]) : runStep(graph, step);
    const made = takeStep(graph, outcome);
    if (!made.ok) return { ok: false, step: i, refusal: made.refusal };
    for (const code of touched(graph, made.change)) affected.add(code);
    graph = made.graph;
    taken.push({ revision: base + i + 1, step, change: made.change, reverse: made.reverse });
  }
  return { ok: true, graph, taken, affected };
}

function undone(graph: GridGraph, revision: number, kept: readonly Kept[]): Outcome {
  const target = kept.find((one) => one.revision === revision);
  return target ? undoChange(graph, target.change, target.reverse) : refuse("unknown-step");
}

/** The cells beside the borders that come or go, and those that come or go themselves. */
function touched(before: GridGraph, change: GridChange): CellCode[] {
  const { reverse } = applyChange(before, change);
  const sides = [...change.arcs, ...reverse.arcs].flatMap(([, arc]) => [arc?.left, arc?.right]);
  const cells = change.cells.map(([code]) => code);
  return [...sides, ...cells].filter((code): code is CellCode => code !== null && code !== undefined);
}
