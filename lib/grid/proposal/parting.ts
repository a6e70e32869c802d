import type { CellCode } from "../grid-graph";
import type { Point } from "../point";

/** What is never divided: the buildings at one place, with the ground nearest to it. */
export interface Atom {
  at: Point;
  households: number;
  /** What is balanced: weighted work. */
  load: number;
  buildings: number;
  /** The cell it is in now. */
  cell: CellCode;
}

/** Two atoms whose grounds touch. */
export interface Link {
  a: number;
  b: number;
  /** Length of the border between them, in metres. */
  metres: number;
  /** A main road or water runs between them. */
  isBarrier: boolean;
}

/** The ground of one community to be dealt out. */
export interface Parting {
  atoms: readonly Atom[];
  links: readonly Link[];
  /** Links by atom: places in `links`. */
  linksOf: readonly (readonly number[])[];
  /** Codes of the parts; a part's number is its place here. */
  codes: readonly CellCode[];
}

/** Which part each atom belongs to. */
export type Parts = Int32Array;

/** The atom on the other end of a link. */
export const beyond = ({ a, b }: Link, atom: number): number => (a === atom ? b : a);
