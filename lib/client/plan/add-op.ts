import type { Refusal } from "@/lib/grid/refusal";
import { takeStep } from "@/lib/grid/take-step";
import type { PlanOp } from "./plan-op";
import { runOp } from "./run-op";
import type { SessionState } from "./session-state";
import { touchedCells } from "./touched-cells";

/** Who and when, from outside: this code has no clock and no chance. */
export interface OpStamp {
  id: string;
  madeAt: number;
}

export type Added = { ok: true; state: SessionState; op: PlanOp } | { ok: false; refusal: Refusal };

/** Makes an operation and puts it into the queue for the server. The history is the caller's. */
export function addOp(state: SessionState, step: PlanOp["step"], { id, madeAt }: OpStamp): Added {
  const taken = takeStep(state.graph, runOp(state.graph, step, state.ops));
  if (!taken.ok) return taken;
  const { graph, change, reverse } = taken;
  const op: PlanOp = { id, step, cells: touchedCells(change, reverse), change, reverse, madeAt, revision: null };
  return {
    ok: true,
    op,
    state: { ...state, graph, ops: new Map(state.ops).set(id, op), unsent: [...state.unsent, id] },
  };
}
