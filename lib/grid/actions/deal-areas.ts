import { doubledArea } from "../doubled-area";
import type { Cell, CellCode, GridGraph } from "../grid-graph";
import { isMiddleInside } from "../is-inside";
import type { Edge } from "../overlay/edge";
import type { Face } from "../overlay/faces-of";
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
  for (const code of cells) if (!present.has(code)) cellChanges.push([code, null]);
  for (const code of present) if (!graph.cells.has(code)) cellChanges.push([code, { code, group, locked: false }]);
  return change.arcs.length === 0 ? refuse("nothing-changes", null, cells) : { ok: true, change };
}

function areaOf(face: Face, bySize: readonly DealtArea[]): CellCode | undefined {
  const [a, b] = interiorPoint(face.cycles.map(({ points }) => points));
  return bySize.find(({ ring }) => isMiddleInside(a, b, [ring]))?.to;
}

/** The largest piece of each cell stays; the others go over, until nothing hangs apart. */
function inOnePiece(faces: readonly Face[], wanted: ReadonlyMap<Face, CellCode>): Map<Face, CellCode> {
  const dealt = new Map(wanted);
  const beside = besides(faces);
  // Every round gives at least one piece to a neighbour with more ground around it.
  for (let round = 0; round < faces.length; round++) {
    const pieces = piecesOf(faces, dealt, beside);
    const largest = new Map<CellCode, Piece>();
    for (const piece of pieces) {
      const other = largest.get(piece.code);
      if (!other || other.area < piece.area) largest.set(piece.code, piece);
    }
    const astray = pieces.filter((piece) => largest.get(piece.code) !== piece).sort((p, q) => p.area - q.area)[0];
    if (!astray) break;
    const to = longestNeighbour(astray, dealt, beside);
    if (to === undefined) break;
    for (const face of astray.faces) dealt.set(face, to);
  }
  return dealt;
}

interface Piece {
  code: CellCode;
  faces: readonly Face[];
  area: number;
}

type Beside = ReadonlyMap<Face, readonly { face: Face; length: number }[]>;

function besides(faces: readonly Face[]): Beside {
  const [left, right] = [new Map<Edge, Face>(), new Map<Edge, Face>()];
  const steps = faces.flatMap((face) => face.cycles.flatMap((cycle) => cycle.steps.map((step) => ({ face, ...step }))));
  for (const { face, edge, forward } of steps) (forward ? left : right).set(edge, face);
  const beside = new Map<Face, { face: Face; length: number }[]>(faces.map((face) => [face, []]));
  for (const { face, edge, forward } of steps) {
    const other = (forward ? right : left).get(edge);
    const length = Math.hypot(edge.b[0] - edge.a[0], edge.b[1] - edge.a[1]);
    if (other && other !== face) beside.get(face)!.push({ face: other, length });
  }
  return beside;
}

function piecesOf(faces: readonly Face[], dealt: ReadonlyMap<Face, CellCode>, beside: Beside): Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<Face>();
  for (const face of faces) {
    if (seen.has(face)) continue;
    const piece = new Set([face]);
    for (const one of piece) {
      for (const { face: next } of beside.get(one)!) if (dealt.get(next) === dealt.get(face)) piece.add(next);
    }
    for (const one of piece) seen.add(one);
    pieces.push({
      code: dealt.get(face)!,
      faces: [...piece],
      area: [...piece].reduce((sum, one) => sum + one.doubledArea, 0),
    });
  }
  return pieces;
}

function longestNeighbour(piece: Piece, dealt: ReadonlyMap<Face, CellCode>, beside: Beside): CellCode | undefined {
  const lengths = new Map<CellCode, number>();
  for (const { face, length } of piece.faces.flatMap((one) => beside.get(one)!)) {
    const code = dealt.get(face)!;
    if (code !== piece.code) lengths.set(code, (lengths.get(code) ?? 0) + length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}
