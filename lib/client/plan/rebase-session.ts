import type { EditStep } from "@/lib/grid/edit/plan-step";
import type { Arc, GridGraph } from "@/lib/grid/grid-graph";
import { samePoint } from "@/lib/grid/point";
import { addOp } from "./add-op";
import type { PlanOp } from "./plan-op";
import type { HistoryEntry, PlanConflict, SessionState } from "./session-state";

/**
 * Puts the unsent operations on top of what the plan has become on the server. An operation that can no longer be made is
 * kept as a conflict, with the reason and the place; nothing is dropped in silence.
 */
export function rebaseSession(state: SessionState, revision: number, graph: GridGraph): SessionState {
  let next: SessionState = { ...state, revision, serverGraph: graph, graph, unsent: [], sending: 0 };
  const conflicts: PlanConflict[] = [];
  for (const id of state.unsent) {
    const op = state.ops.get(id);
    if (!op) continue;
    const made = addOp(next, sameBorder(op, next.graph), { id, madeAt: op.madeAt });
    if (made.ok) next = made.state;
    else conflicts.push({ op, refusal: made.refusal });
  }
  const lost = new Set(conflicts.map(({ op }) => op.id));
  const kept = ({ op, takenBackBy }: HistoryEntry): boolean =>
    !lost.has(op) && (takenBackBy === null || !lost.has(takenBackBy));
  return {
    ...next,
    conflicts: [...state.conflicts, ...conflicts],
    done: state.done.filter(kept),
    undone: state.undone.filter(kept),
  };
}

/** Borders get their numbers in the order of the edits, so after another planner's edit ours may have another one. */
function sameBorder({ step, reverse }: PlanOp, graph: GridGraph): PlanOp["step"] {
  if (!hasArc(step)) return step;
  const before = reverse.arcs.find(([id]) => id === step.arc)?.[1];
  const now = before && [...graph.arcs.values()].find((arc) => isSameBorder(arc, before));
  // A number that no border has: the step is refused rather than made elsewhere.
  return { ...step, arc: now?.id ?? -1 };
}

const hasArc = (step: PlanOp["step"]): step is Extract<EditStep, { arc: number }> => "arc" in step;

const isSameBorder = (a: Arc, b: Arc): boolean =>
  a.left === b.left &&
  a.right === b.right &&
  a.points.length === b.points.length &&
  a.points.every((p, i) => samePoint(p, b.points[i]!));
