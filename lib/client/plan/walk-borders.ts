import { isFixed } from "@/lib/grid/actions/may-move";
import type { GridGraph } from "@/lib/grid/grid-graph";

/** The next movable border of the chosen cells (of all, when none is chosen), for a hand on the keyboard. */
export function walkBorders(
  graph: GridGraph,
  codes: readonly string[],
  from: number | null,
  by: 1 | -1,
): number | null {
  const chosen = (code: string | null): boolean => codes.length === 0 || (code !== null && codes.includes(code));
  const movable = [...graph.arcs.values()].filter(
    (arc) => !isFixed(graph, arc) && (chosen(arc.left) || chosen(arc.right)),
  );
  if (movable.length === 0) return null;
  const place = movable.findIndex(({ id }) => id === from);
  const next = place === -1 ? (by === 1 ? 0 : movable.length - 1) : (place + by + movable.length) % movable.length;
  return movable[next]!.id;
}
