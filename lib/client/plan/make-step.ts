import type { EditStep } from "@/lib/grid/edit/plan-step";
import type { Refusal } from "@/lib/grid/refusal";
import { addOp, type OpStamp } from "./add-op";
import type { SessionState } from "./session-state";

export type Made = { ok: true; state: SessionState } | { ok: false; refusal: Refusal };

/** An edit by the planner: on top of the history, and what was undone before is gone. */
export function makeStep(state: SessionState, step: EditStep, stamp: OpStamp): Made {
  const added = addOp(state, step, stamp);
  if (!added.ok) return added;
  return {
    ok: true,
    state: { ...added.state, done: [...state.done, { op: stamp.id, takenBackBy: null }], undone: [] },
  };
}
