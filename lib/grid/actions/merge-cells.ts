import { freeGround } from "../free-ground";
import type { CellCode, GridGraph } from "../grid-graph";
import { recut } from "../overlay/recut";
import { type Outcome, refuse } from "../refusal";
import { arcsOf } from "../rings-of";
import { refusalAmong } from "./may-move";

/** Gives all the ground of one cell to a neighbour; `gone` ceases to be. A unit may become free ground, wherever it lies. */
export function mergeCells(graph: GridGraph, kept: CellCode, gone: CellCode): Outcome {
  const refusal = refusalAmong(graph, [kept, gone]);
  if (refusal) return { ok: false, refusal };
  if (gone === freeGround) return refuse("free-ground-stays", null, [kept]);
  const isBetween = arcsOf(graph, kept).some(({ left, right }) => left === gone || right === gone);
  if (kept === gone || (!isBetween && kept !== freeGround)) return refuse("not-neighbours", null, [kept, gone]);
  const change = recut(graph, {
    cells: [kept, gone],
    lines: [],
    deal: (faces) => new Map(faces.map((face) => [face, kept])),
    cellChanges: [[gone, null]],
  });
  return { ok: true, change };
}
