import { doubledArea } from "../doubled-area";
import { freeGround, unitCodes } from "../free-ground";
import type { Cell, CellCode, GridGraph } from "../grid-graph";
import { isMiddleInside } from "../is-inside";
import type { Face } from "../overlay/faces-of";
import { inOnePiece } from "../overlay/in-one-piece";
import { recut } from "../overlay/recut";
import { type Point, samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { interiorPoint } from "./interior-point";
import { refusalAmong } from "./may-move";

export interface DealtArea {
  /** A cell of the plan, or a new one. */
  to: CellCode;
  /** Closed; what lies in several rings goes to the smallest. */
  ring: readonly Point[];
}

/**
 * Deals the ground of some cells of one community out anew, in one step: each ring's ground to its cell. Ground in no ring
 * stays, and what would hang apart from the rest of its cell goes to the neighbour it shares most border with. Cells that
 * get nothing cease to be.
 */
export function dealAreas(graph: GridGraph, cells: readonly CellCode[], areas: readonly DealtArea[]): Outcome {
  const refusal = refusalAmong(graph, cells);
  if (refusal) return { ok: false, refusal };
  const [first] = cells;
  const group = first === undefined ? undefined : graph.cells.get(first)?.group;
  if (group === undefined || areas.length === 0) return refuse("nothing-changes");
  const open = areas.find(
    ({ ring }) => ring.length < 4 || !samePoint(ring[0]!, ring.at(-1)!) || doubledArea(ring) === 0,
  );
  if (open) return refuse("ring-is-not-simple", open.ring[0], [open.to]);
  const foreign = areas.find(({ to }) => !cells.includes(to) && graph.cells.has(to));
  if (foreign) return refuse("code-is-taken", null, [foreign.to]);
  // Grids of communities leave no ground free.
  const asFree = areas.some(({ to }) => to === freeGround) && !graph.cells.has(freeGround);
  if (asFree) return refuse("unknown-cell", null, [freeGround]);

  const bySize = areas.toSorted((a, b) => Math.abs(doubledArea(a.ring)) - Math.abs(doubledArea(b.ring)));
  let dealt: ReadonlyMap<Face, CellCode> = new Map();
  const cellChanges: (readonly [CellCode, Cell | null])[] = [];
  const change = recut(graph, {
    cells,
    lines: areas.map(({ ring }) => ring),
    deal: (faces) => {
      const wanted = new Map(faces.map((face) => [face, areaOf(face, bySize) ?? face.label]));
      dealt = inOnePiece(faces, wanted);
      return dealt;
    },
    cellChanges,
  });
  const present = new Set(dealt.values());
  for (const code of unitCodes(cells)) if (!present.has(code)) cellChanges.push([code, null]);
  for (const code of present) if (!graph.cells.has(code)) cellChanges.push([code, { code, group, locked: false }]);
  return change.arcs.length === 0 ? refuse("nothing-changes", null, cells) : { ok: true, change };
}

function areaOf(face: Face, bySize: readonly DealtArea[]): CellCode | undefined {
  const [a, b] = interiorPoint(face.cycles.map(({ points }) => points));
  return bySize.find(({ ring }) => isMiddleInside(a, b, [ring]))?.to;
}
