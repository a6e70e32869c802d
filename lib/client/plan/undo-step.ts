import type { OpStamp } from "./add-op";
import type { Made } from "./make-step";
import type { SessionState } from "./session-state";
import { takeBack } from "./take-back";

/** Undoes the newest step of the history; null when there is none. */
export function undoStep(state: SessionState, stamp: OpStamp): Made | null {
  const entry = state.done.at(-1);
  if (!entry) return null;
  const taken = takeBack(state, entry.op, stamp);
  if (!taken.ok) return taken;
  const undone = [...state.undone, { op: entry.op, takenBackBy: taken.by }];
  return { ok: true, state: { ...taken.state, done: state.done.slice(0, -1), undone } };
}
