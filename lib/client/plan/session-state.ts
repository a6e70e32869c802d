import type { GridGraph } from "@/lib/grid/grid-graph";
import type { Refusal } from "@/lib/grid/refusal";
import type { PlanOp } from "./plan-op";

/** A step of the history, and what took it back when that was an operation of its own. */
export interface HistoryEntry {
  op: string;
  takenBackBy: string | null;
}

/** An unsent operation that cannot be made on what another planner made of the plan. Kept until somebody decides. */
export interface PlanConflict {
  op: PlanOp;
  refusal: Refusal;
}

/** The editing of one plan in one browser. Never changed in place: every file here that makes a state makes a new one. */
export interface SessionState {
  /** The plan as the server has it, as far as this browser knows. */
  revision: number;
  serverGraph: GridGraph;
  /** The same with the unsent operations on top: what the planner sees. */
  graph: GridGraph;
  /** Every operation of this session by id. */
  ops: ReadonlyMap<string, PlanOp>;
  /** Ids of what the server does not have yet, oldest first; the first `sending` of them are under way. */
  unsent: readonly string[];
  sending: number;
  done: readonly HistoryEntry[];
  undone: readonly HistoryEntry[];
  conflicts: readonly PlanConflict[];
}

export const openSession = (revision: number, graph: GridGraph): SessionState => ({
  revision,
  serverGraph: graph,
  graph,
  ops: new Map(),
  unsent: [],
  sending: 0,
  done: [],
  undone: [],
  conflicts: [],
});
