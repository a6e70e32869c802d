import type { EditStep } from "@/lib/grid/edit/plan-step";
import type { CellCode, GridChange } from "@/lib/grid/grid-graph";

/** Takes back an operation of this session by its id; the plan's revision of it is known when it is sent. */
export interface TakeBack {
  action: "undo";
  of: string;
}

/** One operation of this session: what was asked, what it did, and how far it has come. */
export interface PlanOp {
  id: string;
  step: EditStep | TakeBack;
  /** The cells whose ground or borders it touched. */
  cells: readonly CellCode[];
  change: GridChange;
  reverse: GridChange;
  /** Milliseconds since 1970. */
  madeAt: number;
  /** The revision of the plan that it made; null until the server has it. */
  revision: number | null;
}
