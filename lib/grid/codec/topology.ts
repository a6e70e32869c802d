import type { Cell } from "../grid-graph";

/**
 * A grid graph as plain data, for the wire and for storage. An arc names its cells by their place in `cells`; -1 is outside
 * of the plan. Its points are the first one and then the way from each to the next, in whole steps of 1e-7°, as one list.
 */
export interface Topology {
  nextArc: number;
  cells: Cell[];
  arcs: [id: number, left: number, right: number, steps: number[]][];
}
