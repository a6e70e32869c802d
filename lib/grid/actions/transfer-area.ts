import type { CellCode, GridGraph } from "../grid-graph";
import { recut } from "../overlay/recut";
import type { Point } from "../point";
import { type Outcome, refuse } from "../refusal";
import { isFaceInside, isSimpleRing } from "./drawn-ring";
import { refusalAmong } from "./may-move";

/**
 * Gives what lies inside a drawn ring to one cell, taking it from others.
 * @param ring closed and simple
 * @param from the cells that may lose ground; what the ring covers of others stays theirs
 */
export function transferArea(
  graph: GridGraph,
  ring: readonly Point[],
  from: readonly CellCode[],
  to: CellCode,
): Outcome {
  const cells = [...new Set([...from, to])];
  const refusal = refusalAmong(graph, cells);
  if (refusal) return { ok: false, refusal };
  if (!isSimpleRing(ring)) return refuse("ring-is-not-simple", ring[0]);
  let moved = 0;
  const change = recut(graph, {
    cells,
    lines: [ring],
    deal: (faces) => {
      const inside = faces.filter((face) => face.label !== to && isFaceInside(face, ring));
      moved = inside.length;
      return new Map(faces.map((face) => [face, inside.includes(face) ? to : face.label]));
    },
    cellChanges: [],
  });
  return moved === 0 ? refuse("nothing-changes", ring[0], cells) : { ok: true, change };
}
