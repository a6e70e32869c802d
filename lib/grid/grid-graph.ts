import type { Point } from "./point";

/** A grid's code, 15 digits, or a name of the plan's own for a cell that has no code yet. */
export type CellCode = string;

export interface Cell {
  code: CellCode;
  /** What the cell cannot leave: its community. Borders between groups stay where they are, like the outline. */
  group: string;
  /** A locked cell takes part in no change of borders. */
  locked: boolean;
  /** What a unit of a layer is to be called; without one it keeps its name, or is named when it comes into force. */
  name?: string;
}

/**
 * A piece of border between two junctions, or a closed one without any. Seen along its points, `left` and `right` are the
 * cells beside it; null is outside of the plan. Cells do not know their arcs: that is a lookup (`ringsOf`).
 */
export interface Arc {
  id: number;
  /** Two or more; a closed arc repeats its first point at the end. */
  points: readonly Point[];
  left: CellCode | null;
  right: CellCode | null;
}

/**
 * The borders of one or more communities as one coverage: every border exists once, so that two neighbours cannot disagree
 * about it. Never changed in place (`applyChange`).
 */
export interface GridGraph {
  arcs: ReadonlyMap<number, Arc>;
  cells: ReadonlyMap<CellCode, Cell>;
  nextArc: number;
}

/** What an edit puts (or, with null, takes away), by id. Its reverse is of the same kind. */
export interface GridChange {
  arcs: readonly (readonly [id: number, arc: Arc | null])[];
  cells: readonly (readonly [code: CellCode, cell: Cell | null])[];
  nextArc: number;
}
