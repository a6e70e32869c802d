import { applyChange } from "./apply-change";
import { checkChange } from "./checks/check-change";
import type { GridChange, GridGraph } from "./grid-graph";
import type { Outcome, Refusal } from "./refusal";

export type Step =
  | { ok: true; graph: GridGraph; change: GridChange; reverse: GridChange }
  | { ok: false; refusal: Refusal };

/** Makes an edit if it may be made: applies what the action answered, and refuses what would break the coverage. */
export function takeStep(graph: GridGraph, outcome: Outcome): Step {
  if (!outcome.ok) return outcome;
  const { change } = outcome;
  const applied = applyChange(graph, change);
  const refusal = checkChange(graph, applied.graph, change);
  return refusal ? { ok: false, refusal } : { ok: true, change, ...applied };
}
