import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeGround } from "../free-ground";
import type { Point } from "../point";
import { edgesOfLine } from "./edge";
import { type Face, facesOf } from "./faces-of";
import { inOnePiece } from "./in-one-piece";
import { nodeEdges } from "./node-edges";
import { walkFaces } from "./walk-faces";

const SIDE = 7;

/** Fields of a board, by row and column; each some steps larger than the one before, so that no two are alike. */
const board: Face[] = (() => {
  const at = (i: number): number => i * 100 + i * i;
  const lines: Point[][] = Array.from({ length: SIDE + 1 }, (_, i) => [
    [[at(i), 0] as const, [at(i), at(SIDE)] as const],
    [[0, at(i)] as const, [at(SIDE), at(i)] as const],
  ]).flat();
  const edges = nodeEdges(
    lines.flatMap(edgesOfLine).map((edge) => ({ ...edge, left: "board", right: "board", isBorder: true })),
    (one) => one,
  );
  return facesOf(walkFaces(edges), new Set(["board"]));
})();

const cornersOf = (face: Face): string[] => face.cycles[0]!.points.map((p) => p.join());
const areBeside = (one: Face, other: Face): boolean =>
  one !== other && new Set(cornersOf(one).filter((corner) => cornersOf(other).includes(corner))).size === 2;

/** How many pieces each cell lies in. */
function piecesOf(dealt: ReadonlyMap<Face, string>): Map<string, number> {
  const count = new Map<string, number>();
  const seen = new Set<Face>();
  for (const [face, code] of dealt) {
    if (seen.has(face)) continue;
    count.set(code, (count.get(code) ?? 0) + 1);
    const piece = new Set([face]);
    for (const one of piece) {
      seen.add(one);
      for (const other of board) if (dealt.get(other) === code && areBeside(one, other)) piece.add(other);
    }
  }
  return count;
}

describe("inOnePiece", () => {
  it("leaves every cell in one piece, free ground as it is, and takes no cell's largest piece", () => {
    expect(board).toHaveLength(SIDE * SIDE);
    const codes = fc.constantFrom("a", "b", "c", "d", freeGround);
    fc.assert(
      fc.property(fc.array(codes, { minLength: SIDE * SIDE, maxLength: SIDE * SIDE }), (wanted) => {
        const before = new Map(board.map((face, i) => [face, wanted[i]!]));
        const after = inOnePiece(board, before);
        for (const [code, pieces] of piecesOf(after)) if (code !== freeGround) expect(pieces).toBe(1);
        expect(new Set([...after.values(), freeGround])).toEqual(new Set([...before.values(), freeGround]));
        for (const [face, code] of before) if (code === freeGround) expect(after.get(face)).toBe(freeGround);
      }),
    );
  });

  it("gives the smallest piece away first, to the neighbour along most of its border", () => {
    // Fields by size: 0 is the smallest, in the corner; the last one the largest, in the opposite corner.
    const last = board.length - 1;
    const wanted = new Map(board.map((face, i) => [face, i === 0 || i === last ? "a" : "b"]));
    const after = inOnePiece(board, wanted);
    expect([after.get(board[0]!), after.get(board[last]!)]).toEqual(["b", "a"]);
  });
});
