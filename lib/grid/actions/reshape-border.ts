import type { CellCode, GridGraph } from "../grid-graph";
import type { Face } from "../overlay/faces-of";
import { recut } from "../overlay/recut";
import type { Point } from "../point";
import { type Outcome, refuse } from "../refusal";
import { arcsOf } from "../rings-of";
import { refusalAmong } from "./may-move";

/**
 * Lets the border between two neighbours follow a drawn line from where the line first meets the border to where it last
 * does: what the line cuts off one cell goes to the other. The largest part of each cell stays.
 */
export function reshapeBorder(
  graph: GridGraph,
  [one, other]: readonly [CellCode, CellCode],
  line: readonly Point[],
): Outcome {
  const refusal = refusalAmong(graph, [one, other]);
  if (refusal) return { ok: false, refusal };
  if (line.length < 2) return refuse("line-too-short", line[0]);
  const isBetween = arcsOf(graph, one).some(({ left, right }) => left === other || right === other);
  if (one === other || !isBetween) return refuse("not-neighbours", null, [one, other]);
  let moved = 0;
  const change = recut(graph, {
    cells: [one, other],
    lines: [line],
    deal: (faces) => {
      const stay = new Set([one, other].map((code) => largest(faces.filter(({ label }) => label === code))));
      moved = faces.length - stay.size;
      const swapped = (code: CellCode): CellCode => (code === one ? other : one);
      return new Map(faces.map((face) => [face, stay.has(face) ? face.label : swapped(face.label)]));
    },
    cellChanges: [],
  });
  return moved === 0 ? refuse("line-misses-the-border", line[0], [one, other]) : { ok: true, change };
}

const largest = (faces: readonly Face[]): Face | undefined =>
  faces.reduce<Face | undefined>(
    (best, face) => (best && best.doubledArea >= face.doubledArea ? best : face),
    undefined,
  );
