import type { CellCode, GridGraph } from "../grid-graph";
import { recut } from "../overlay/recut";
import type { Point } from "../point";
import { type Outcome, refuse } from "../refusal";
import { isFaceInside, isSimpleRing } from "./drawn-ring";
import { refusalAmong } from "./may-move";

/**
 * Makes a new cell of what lies inside a drawn ring, taking it from others.
 * @param ring closed and simple
 * @param from the cells that may lose ground, of one community; what the ring covers of others stays theirs
 */
export function createCell(
  graph: GridGraph,
  ring: readonly Point[],
  from: readonly CellCode[],
  newCode: CellCode,
): Outcome {
  const cells = [...new Set(from)];
  const refusal = refusalAmong(graph, cells);
  if (refusal) return { ok: false, refusal };
  if (graph.cells.has(newCode)) return refuse("code-is-taken", null, [newCode]);
  const group = cells[0] === undefined ? undefined : graph.cells.get(cells[0])?.group;
  if (group === undefined) return refuse("nothing-changes", ring[0]);
  if (!isSimpleRing(ring)) return refuse("ring-is-not-simple", ring[0]);
  let taken = 0;
  const change = recut(graph, {
    cells,
    lines: [ring],
    deal: (faces) => {
      const inside = faces.filter((face) => isFaceInside(face, ring));
      taken = inside.length;
      return new Map(faces.map((face) => [face, inside.includes(face) ? newCode : face.label]));
    },
    cellChanges: [[newCode, { code: newCode, group, locked: false }]],
  });
  return taken === 0 ? refuse("nothing-changes", ring[0], cells) : { ok: true, change };
}
