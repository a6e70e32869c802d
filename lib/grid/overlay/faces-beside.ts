import type { CellCode } from "../grid-graph";
import type { Edge } from "./edge";
import type { Face } from "./faces-of";

/** Which faces border on each, and how long their common border is, in steps. */
export type FacesBeside = ReadonlyMap<Face, readonly { face: Face; length: number }[]>;

export function facesBeside(faces: readonly Face[]): FacesBeside {
  const [left, right] = [new Map<Edge, Face>(), new Map<Edge, Face>()];
  const steps = faces.flatMap((face) => face.cycles.flatMap((cycle) => cycle.steps.map((step) => ({ face, ...step }))));
  for (const { face, edge, forward } of steps) (forward ? left : right).set(edge, face);
  const lengths = new Map<Face, Map<Face, number>>(faces.map((face) => [face, new Map()]));
  for (const { face, edge, forward } of steps) {
    const other = (forward ? right : left).get(edge);
    if (!other || other === face) continue;
    const known = lengths.get(face)!;
    known.set(other, (known.get(other) ?? 0) + Math.hypot(edge.b[0] - edge.a[0], edge.b[1] - edge.a[1]));
  }
  return new Map([...lengths].map(([face, of]) => [face, [...of].map(([other, length]) => ({ face: other, length }))]));
}

/** The cell that some faces of one cell share most border with, of what is dealt out so far. */
export function longestBeside(
  faces: readonly Face[],
  dealt: ReadonlyMap<Face, CellCode>,
  beside: FacesBeside,
): CellCode | undefined {
  const own = dealt.get(faces[0]!);
  const lengths = new Map<CellCode, number>();
  for (const { face, length } of faces.flatMap((one) => beside.get(one)!)) {
    const code = dealt.get(face);
    if (code !== undefined && code !== own) lengths.set(code, (lengths.get(code) ?? 0) + length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}
