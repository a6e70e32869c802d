import { targetOf } from "@/lib/client/plan/target-of";
import type { CellFigures } from "@/lib/grid/figures/cell-figures";
import type { GridRules } from "@/lib/grid/figures/grid-rules";

/** One grid of the open plan in the table: its figures now, and before what is in the hand. */
export interface PlanRow {
  code: string;
  now: CellFigures;
  /** Null while nothing of this grid is in the hand. */
  before: CellFigures | null;
  isLive: boolean;
  isNew: boolean;
  isLocked: boolean;
  isChanged: boolean;
  /** Exclusive grids have no target. */
  isExclusive: boolean;
  state: "within" | "over" | "under";
  /** From the middle of the target, or in a layer from the mean work of its units; null = nothing to compare with. */
  off: number | null;
}

export const stateOf = (figures: CellFigures, rules: GridRules, isExclusive: boolean): PlanRow["state"] =>
  isExclusive ? "within" : targetOf(figures, rules);
