import { graphIndex } from "../graph-index";
import type { GridGraph } from "../grid-graph";
import { nearBorder } from "../near-border";
import type { Point } from "../point";

/** Farther is just far: ground that a file does not reach must not outweigh the rest. */
const FARTHEST_METRES = 300;

/**
 * How far places where borders must be lie off the borders of a coverage, on average. A shifted coordinate system shows in it,
 * because the outline of a community is the same in every file about it.
 */
export function outlineDistance(graph: GridGraph, places: readonly Point[]): number {
  const index = graphIndex(graph);
  const far = places.map((p) => nearBorder(index, p, FARTHEST_METRES)?.metres ?? FARTHEST_METRES);
  return far.reduce((sum, metres) => sum + metres, 0) / Math.max(1, far.length);
}
