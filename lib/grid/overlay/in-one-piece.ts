import { freeGround } from "../free-ground";
import type { CellCode } from "../grid-graph";
import { type FacesBeside, facesBeside, longestBeside } from "./faces-beside";
import type { Face } from "./faces-of";

/** The largest piece of each cell stays; the others go over, until nothing hangs apart. Free ground may lie in pieces. */
export function inOnePiece(faces: readonly Face[], wanted: ReadonlyMap<Face, CellCode>): Map<Face, CellCode> {
  const dealt = new Map(wanted);
  const beside = facesBeside(faces);
  // Every round gives at least one piece to a neighbour with more ground around it.
  for (let round = 0; round < faces.length; round++) {
    const pieces = piecesOf(faces, dealt, beside);
    const largest = new Map<CellCode, Piece>();
    for (const piece of pieces) {
      const other = largest.get(piece.code);
      if (!other || other.area < piece.area) largest.set(piece.code, piece);
    }
    const astray = pieces
      .filter((piece) => piece.code !== freeGround && largest.get(piece.code) !== piece)
      .sort((p, q) => p.area - q.area)[0];
    if (!astray) break;
    const to = longestBeside(astray.faces, dealt, beside);
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

function piecesOf(faces: readonly Face[], dealt: ReadonlyMap<Face, CellCode>, beside: FacesBeside): Piece[] {
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
