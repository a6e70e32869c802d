import type { CellCode } from "../grid-graph";
import type { Point } from "../point";

/** What was decided while one coverage was laid over another. */
export type LaidRepair =
  /** Not covered by the file: stays with its grid. */
  | { kind: "ground-kept"; cells: readonly CellCode[]; at: Point; squareMetres: number }
  /** A strip between the file's outline and the community's: goes to the neighbour. */
  | { kind: "strip-given"; cells: readonly CellCode[]; to: CellCode; at: Point; squareMetres: number }
  /** Hung apart from the rest of its grid: goes to the neighbour. */
  | { kind: "part-given"; cells: readonly CellCode[]; to: CellCode; at: Point; squareMetres: number }
  /** Reached over the border of its community: what lies here is a grid of its own. */
  | { kind: "split-by-community"; cells: readonly CellCode[]; to: CellCode }
  /** The file names a code that no grid here has: a name of the plan's own until it is published. */
  | { kind: "code-not-in-force"; cells: readonly CellCode[]; to: CellCode };
