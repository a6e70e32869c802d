import type { GridChange, GridGraph } from "../grid-graph";
import { type Outcome, refuse } from "../refusal";

/**
 * Takes back an earlier change: whatever it touched must still be as it left it. Later changes elsewhere do not hinder it.
 * @param reverse what `applyChange` gave for it
 */
export function undoChange(graph: GridGraph, change: GridChange, reverse: GridChange): Outcome {
  const isAsLeft =
    change.arcs.every(([id, arc]) => isSame(graph.arcs.get(id) ?? null, arc)) &&
    change.cells.every(([code, cell]) => isSame(graph.cells.get(code) ?? null, cell));
  if (!isAsLeft) return refuse("later-steps-build-on-it", change.arcs.find(([, arc]) => arc)?.[1]?.points[0]);
  // Numbers that were given since stay given.
  const nextArc = graph.nextArc === change.nextArc ? reverse.nextArc : graph.nextArc;
  return { ok: true, change: { ...reverse, nextArc } };
}

/** Plain data of known shape: the same text is the same thing. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(flat(a)) === JSON.stringify(flat(b));

const flat = (value: unknown): unknown =>
  value !== null && typeof value === "object" ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;
