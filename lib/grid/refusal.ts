import type { CellCode, GridChange } from "./grid-graph";
import type { Point } from "./point";

/** Why an edit is not made. The words stand in i18n under `plan.refusal.<code>`. */
export const refusalCodes = [
  "unknown-cell",
  "unknown-border",
  "cell-is-locked",
  "crosses-community",
  "code-is-taken",
  "not-neighbours",
  "not-a-vertex",
  "last-vertices",
  "junction-stays",
  "outline-stays",
  "line-too-short",
  "line-misses-the-cell",
  "line-makes-too-many-parts",
  "line-misses-the-border",
  "line-too-far",
  "ring-is-not-simple",
  "no-gap-here",
  "nothing-changes",
  "borders-cross",
  "cell-falls-apart",
  "cell-vanishes",
  "later-steps-build-on-it",
  "unknown-step",
  "free-ground-stays",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  code: RefusalCode;
  /** Where on the map; null where no place is meant. */
  at: Point | null;
  cells: readonly CellCode[];
}

export type Outcome = { ok: true; change: GridChange } | { ok: false; refusal: Refusal };

export const refuse = (
  code: RefusalCode,
  at: Point | null = null,
  cells: readonly CellCode[] = [],
): { ok: false; refusal: Refusal } => ({ ok: false, refusal: { code, at, cells } });
