import type { CellCode } from "../grid-graph";

/** [lng, lat] in degrees; rounded to whole steps of 1e-7° where it is used. */
type Position = readonly [lng: number, lat: number];

/** An edit by name with its arguments, as it travels and as it is kept: the same code makes it here and there. */
export type EditStep =
  | { action: "move-vertex"; from: Position; to: Position }
  | { action: "insert-vertex"; arc: number; index: number; at: Position }
  | { action: "remove-vertex"; at: Position }
  | { action: "simplify-border"; arc: number; toleranceMetres: number }
  | { action: "straighten-border"; arc: number }
  | { action: "smooth-border"; arc: number }
  | { action: "snap-border"; arc: number; line: readonly Position[]; reachMetres: number }
  | { action: "create-cell"; ring: readonly Position[]; from: readonly CellCode[]; newCode: CellCode }
  | { action: "fill-gap"; at: Position; newCode: CellCode }
  | { action: "reshape-border"; cells: readonly [CellCode, CellCode]; line: readonly Position[] }
  | { action: "split-cell"; code: CellCode; line: readonly Position[]; newCode: CellCode }
  | { action: "merge-cells"; kept: CellCode; gone: CellCode }
  | { action: "transfer-area"; ring: readonly Position[]; from: readonly CellCode[]; to: CellCode }
  | {
      action: "deal-areas";
      cells: readonly CellCode[];
      areas: readonly { to: CellCode; ring: readonly Position[] }[];
    }
  | { action: "lock-cells"; codes: readonly CellCode[]; locked: boolean };

/** `undo` takes back the step that made the given revision of the plan. */
export type PlanStep = EditStep | { action: "undo"; revision: number };
