import { freeCode } from "@/lib/grid/codes/free-code";
import type { EditStep } from "@/lib/grid/edit/plan-step";
import type { Arc, CellCode, GridGraph } from "@/lib/grid/grid-graph";
import { samePoint } from "@/lib/grid/point";
import { addOp } from "./add-op";
import type { PlanOp } from "./plan-op";
import type { HistoryEntry, PlanConflict, SessionState } from "./session-state";

/** New cells of ours that had to take another name. */
type Names = Map<CellCode, CellCode>;

/**
 * Puts the unsent operations on top of what the plan has become on the server. An operation that can no longer be made is
 * kept as a conflict, with the reason and the place; nothing is dropped in silence.
 */
export function rebaseSession(state: SessionState, revision: number, graph: GridGraph): SessionState {
  let next: SessionState = { ...state, revision, serverGraph: graph, graph, unsent: [], sending: 0 };
  const conflicts: PlanConflict[] = [];
  const names: Names = new Map();
  for (const id of state.unsent) {
    const op = state.ops.get(id);
    if (!op) continue;
    const step = withNames(sameBorder(op, names, next.graph), names, next.graph);
    const made = addOp(next, step, { id, madeAt: op.madeAt });
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
function sameBorder({ step, reverse }: PlanOp, names: Names, graph: GridGraph): PlanOp["step"] {
  if (!hasArc(step)) return step;
  const before = reverse.arcs.find(([id]) => id === step.arc)?.[1];
  const name = (code: CellCode | null): CellCode | null => (code === null ? null : (names.get(code) ?? code));
  const wanted = before && { ...before, left: name(before.left), right: name(before.right) };
  const now = wanted && [...graph.arcs.values()].find((arc) => isSameBorder(arc, wanted));
  // A number that no border has: the step is refused rather than made elsewhere.
  return { ...step, arc: now?.id ?? -1 };
}

const hasArc = (step: PlanOp["step"]): step is Extract<EditStep, { arc: number }> => "arc" in step;

const isSameBorder = (a: Arc, b: Arc): boolean =>
  a.left === b.left &&
  a.right === b.right &&
  a.points.length === b.points.length &&
  a.points.every((p, i) => samePoint(p, b.points[i]!));

/** Two planners name their new cells alike; the second to arrive takes the next free name, in all steps that follow too. */
function withNames(step: PlanOp["step"], names: Names, graph: GridGraph): PlanOp["step"] {
  if (step.action === "undo") return step;
  const name = (code: CellCode): CellCode => names.get(code) ?? code;
  switch (step.action) {
    case "split-cell":
      if (graph.cells.has(step.newCode)) names.set(step.newCode, freeCode(graph));
      return { ...step, code: name(step.code), newCode: name(step.newCode) };
    case "create-cell":
      if (graph.cells.has(step.newCode)) names.set(step.newCode, freeCode(graph));
      return { ...step, from: step.from.map(name), newCode: name(step.newCode) };
    case "fill-gap":
      if (graph.cells.has(step.newCode)) names.set(step.newCode, freeCode(graph));
      return { ...step, newCode: name(step.newCode) };
    case "merge-cells":
      return { ...step, kept: name(step.kept), gone: name(step.gone) };
    case "reshape-border":
      return { ...step, cells: [name(step.cells[0]), name(step.cells[1])] };
    case "transfer-area":
      return { ...step, from: step.from.map(name), to: name(step.to) };
    case "deal-areas":
      return {
        ...step,
        cells: step.cells.map(name),
        areas: step.areas.map(({ to, ring }) => ({ to: name(to), ring })),
      };
    case "lock-cells":
      return { ...step, codes: step.codes.map(name) };
    default:
      return step;
  }
}
