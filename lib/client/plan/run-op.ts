import { undoChange } from "@/lib/grid/actions/undo-change";
import { runStep } from "@/lib/grid/edit/run-step";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { type Outcome, refuse } from "@/lib/grid/refusal";
import type { PlanOp } from "./plan-op";

/** What an operation would change in a graph; to take one back, its own change must still be as it left it. */
export function runOp(graph: GridGraph, step: PlanOp["step"], ops: ReadonlyMap<string, PlanOp>): Outcome {
  if (step.action !== "undo") return runStep(graph, step);
  const target = ops.get(step.of);
  return target ? undoChange(graph, target.change, target.reverse) : refuse("unknown-step");
}
