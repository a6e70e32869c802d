import type { EditStep } from "../edit/plan-step";
import type { CellCode } from "../grid-graph";
import type { Point } from "../point";

/** What may be wrong with a plan as a whole. The words stand in i18n under `plan.problem.<kind>`. */
export const problemKinds = [
  "gap",
  "sliver",
  "multi-part",
  "too-big",
  "too-small",
  "wrong-code",
  "outside-community",
  "building-cut",
  "unassigned-building",
] as const;

/** Of a layer's units nobody wishes so many households, and their codes tell no community. */
export const layerProblemKinds = problemKinds.filter(
  (kind) => kind !== "too-big" && kind !== "too-small" && kind !== "wrong-code",
);

export type ProblemKind = (typeof problemKinds)[number];

export interface PlanProblem {
  kind: ProblemKind;
  cells: readonly CellCode[];
  at: Point | null;
  /** Households, square metres, or the share of a building that lies in another cell; null where nothing is measured. */
  amount: number | null;
  /** The step that would mend it, where one does and may be taken. */
  fix: EditStep | null;
}
