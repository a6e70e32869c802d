import { applyChange } from "@/lib/grid/apply-change";
import type { Refusal } from "@/lib/grid/refusal";
import { addOp, type OpStamp } from "./add-op";
import type { SessionState } from "./session-state";

/**
 * Takes an operation back: the newest one that nobody has heard of is forgotten, any other is answered by an operation of
 * its own. `by` is that one's id, null when there was no need of one.
 */
export function takeBack(
  state: SessionState,
  id: string,
  stamp: OpStamp,
): { ok: true; state: SessionState; by: string | null } | { ok: false; refusal: Refusal } {
  const op = state.ops.get(id);
  const isUnheard = state.unsent.at(-1) === id && state.unsent.length > state.sending;
  if (op && isUnheard) {
    const { graph } = applyChange(state.graph, op.reverse);
    return { ok: true, state: { ...state, graph, unsent: state.unsent.slice(0, -1) }, by: null };
  }
  const added = addOp(state, { action: "undo", of: id }, stamp);
  return added.ok ? { ok: true, state: added.state, by: stamp.id } : added;
}
