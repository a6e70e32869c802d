import { freeGround } from "../free-ground";
import type { CellCode } from "../grid-graph";
import { LightestFirst } from "../lightest-first";
import { type FacesBeside, facesBeside, longestBeside } from "./faces-beside";
import type { Face } from "./faces-of";

/** The largest piece of each cell stays; the others go over, until nothing hangs apart. Free ground may lie in pieces. */
export function inOnePiece(faces: readonly Face[], wanted: ReadonlyMap<Face, CellCode>): Map<Face, CellCode> {
  const dealt = new Map(wanted);
  const beside = facesBeside(faces);
  const pieces = new Pieces(faces, dealt, beside);
  // Each gift makes one piece of two or more.
  for (let astray = pieces.smallestAstray(); astray; astray = pieces.smallestAstray()) {
    const to = longestBeside(astray.faces, dealt, beside);
    if (to === undefined) break;
    pieces.give(astray, to);
  }
  return dealt;
}

interface Piece {
  code: CellCode;
  faces: Face[];
  area: number;
}

/** What hangs together, kept up to date while ground goes over: a layer over a whole city has ten thousands of pieces. */
class Pieces {
  readonly #dealt: Map<Face, CellCode>;
  readonly #beside: FacesBeside;
  readonly #pieceOf = new Map<Face, Piece>();
  readonly #largest = new Map<CellCode, Piece>();
  /** Also holds pieces that are gone, have grown, or are the largest of their cell by now. */
  readonly #waiting = new LightestFirst<{ weight: number; piece: Piece }>();

  constructor(faces: readonly Face[], dealt: Map<Face, CellCode>, beside: FacesBeside) {
    this.#dealt = dealt;
    this.#beside = beside;
    for (const face of faces) if (!this.#pieceOf.has(face)) this.#rank(this.#spread(face));
  }

  smallestAstray(): Piece | undefined {
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      const { piece, weight } = next;
      if (this.#isThere(piece) && piece.area === weight && this.#largest.get(piece.code) !== piece) return piece;
    }
    return undefined;
  }

  /** Makes a piece one with all of the other cell's beside it. */
  give(piece: Piece, to: CellCode): void {
    const parts = new Set<Piece>();
    for (const face of piece.faces) {
      for (const { face: other } of this.#beside.get(face)!) {
        const next = this.#pieceOf.get(other)!;
        if (next.code === to) parts.add(next);
      }
      this.#dealt.set(face, to);
    }
    // The others go into the largest, so that none is moved again and again.
    const whole = [...parts].reduce((one, other) => (other.faces.length > one.faces.length ? other : one));
    for (const part of [piece, ...parts]) {
      if (part === whole) continue;
      whole.area += part.area;
      for (const face of part.faces) {
        whole.faces.push(face);
        this.#pieceOf.set(face, whole);
      }
    }
    this.#rank(whole);
  }

  #spread(first: Face): Piece {
    const code = this.#dealt.get(first)!;
    const faces = new Set([first]);
    for (const face of faces)
      for (const { face: next } of this.#beside.get(face)!) if (this.#dealt.get(next) === code) faces.add(next);
    const piece: Piece = { code, faces: [...faces], area: 0 };
    for (const face of faces) {
      piece.area += face.doubledArea;
      this.#pieceOf.set(face, piece);
    }
    return piece;
  }

  #isThere(piece: Piece): boolean {
    return this.#pieceOf.get(piece.faces[0]!) === piece;
  }

  #rank(piece: Piece): void {
    if (piece.code === freeGround) return;
    const other = this.#largest.get(piece.code);
    if (other === piece) return;
    const isLargest = !other || !this.#isThere(other) || other.area < piece.area;
    if (isLargest) this.#largest.set(piece.code, piece);
    const smaller = isLargest ? other : piece;
    if (smaller) this.#waiting.push({ weight: smaller.area, piece: smaller });
  }
}
