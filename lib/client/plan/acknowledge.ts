import { applyChange } from "@/lib/grid/apply-change";
import type { PlanOp } from "./plan-op";
import type { SessionState } from "./session-state";

/** What was under way has arrived: each operation made one revision. */
export function acknowledge(state: SessionState): SessionState {
  const ops = new Map(state.ops);
  let { serverGraph, revision } = state;
  for (const id of state.unsent.slice(0, state.sending)) {
    const op: PlanOp | undefined = ops.get(id);
    if (!op) continue;
    revision += 1;
    serverGraph = applyChange(serverGraph, op.change).graph;
    ops.set(id, { ...op, revision });
  }
  return { ...state, ops, serverGraph, revision, unsent: state.unsent.slice(state.sending), sending: 0 };
}
