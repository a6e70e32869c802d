import { addOp, type OpStamp } from "./add-op";
import type { Made } from "./make-step";
import type { SessionState } from "./session-state";
import { takeBack } from "./take-back";

/** Makes the step again that was undone last; null when there is none. */
export function redoStep(state: SessionState, stamp: OpStamp): Made | null {
  const entry = state.undone.at(-1);
  const op = entry && state.ops.get(entry.op);
  if (!op) return null;
  const rest = state.undone.slice(0, -1);
  // Taking back what took it back leaves the very change from before, with the very numbers of its borders.
  if (entry.takenBackBy !== null) {
    const taken = takeBack(state, entry.takenBackBy, stamp);
    if (!taken.ok) return taken;
    // From now on the step stands by what made it again.
    const standing = taken.by ?? op.id;
    return {
      ok: true,
      state: { ...taken.state, done: [...state.done, { op: standing, takenBackBy: null }], undone: rest },
    };
  }
  const added = addOp(state, op.step, stamp);
  if (!added.ok) return added;
  return {
    ok: true,
    state: { ...added.state, done: [...state.done, { op: stamp.id, takenBackBy: null }], undone: rest },
  };
}
