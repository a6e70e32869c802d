import { describe, expect, it } from "vitest";
import { at, board } from "../../tests/helpers/grid-board";
import { createCell } from "./actions/create-cell";
import { dealAreas } from "./actions/deal-areas";
import { mergeCells } from "./actions/merge-cells";
import { transferArea } from "./actions/transfer-area";
import { layerCodes } from "./codes/code-rule";
import { giveCodes } from "./codes/give-codes";
import { doubledArea } from "./doubled-area";
import { asFreeGround, freeGround, unitCodes, withFreeGround } from "./free-ground";
import type { CellCode, GridGraph } from "./grid-graph";
import { firstUnits } from "./layer-coverage";
import type { Point } from "./point";
import type { Outcome } from "./refusal";
import { ringsOf } from "./rings-of";
import { takeStep } from "./take-step";

const box = (west: number, south: number, east: number, north: number): Point[] => [
  at(west, south),
  at(east, south),
  at(east, north),
  at(west, north),
  at(west, south),
];

function taken(graph: GridGraph, outcome: Outcome): GridGraph {
  const step = takeStep(graph, outcome);
  if (!step.ok) throw new Error(step.refusal.code);
  return step.graph;
}

const areaOf = (graph: GridGraph, code: CellCode): number =>
  ringsOf(graph, code).reduce((sum, ring) => sum + doubledArea(ring), 0);
const pieces = (graph: GridGraph): number => ringsOf(graph, freeGround).filter((ring) => doubledArea(ring) > 0).length;

const bare = asFreeGround(board(4, 2), "d");
const whole = areaOf(bare, freeGround);

describe("free ground", () => {
  it("is the outline of a coverage as one cell without a border inside", () => {
    expect([...bare.cells.keys()]).toEqual([freeGround]);
    expect(ringsOf(bare, freeGround)).toHaveLength(1);
    const squares = board(4, 2);
    expect(whole).toBe([...squares.cells.keys()].reduce((sum, code) => sum + areaOf(squares, code), 0));
  });

  it("gives ground to units that may part it, and none of it is lost", () => {
    const one = taken(bare, createCell(bare, box(0.2, 0.2, 0.8, 0.8), [freeGround], "new-1"));
    expect(pieces(one)).toBe(1);
    // From one side of the outline to the other: what is left lies in two pieces.
    const two = taken(one, createCell(one, box(2, -1, 3, 3), [freeGround], "new-2"));
    expect(pieces(two)).toBe(2);
    expect(areaOf(two, freeGround) + areaOf(two, "new-1") + areaOf(two, "new-2")).toBe(whole);
  });

  it("may be gone, and comes back where a unit gives ground up, whether it lies beside it or not", () => {
    const full = taken(bare, createCell(bare, box(-1, -1, 5, 5), [freeGround], "new-1"));
    expect(areaOf(full, freeGround)).toBe(0);
    expect(full.cells.has(freeGround)).toBe(true);
    const yard = taken(full, transferArea(full, box(1, 0.5, 2, 1.5), ["new-1"], freeGround));
    expect(pieces(yard)).toBe(1);
    expect(areaOf(yard, freeGround) + areaOf(yard, "new-1")).toBe(whole);
    const none = taken(full, mergeCells(full, freeGround, "new-1"));
    expect([...none.cells.keys()]).toEqual([freeGround]);
    expect(areaOf(none, freeGround)).toBe(whole);
  });

  it("is no unit: it is merged into none, gets no code, and other cells do not become it", () => {
    const one = taken(bare, createCell(bare, box(0.2, 0.2, 0.8, 0.8), [freeGround], "new-1"));
    expect(mergeCells(one, "new-1", freeGround)).toMatchObject({ refusal: { code: "free-ground-stays" } });
    expect(unitCodes(one.cells.keys())).toEqual(["new-1"]);
    expect([...giveCodes(one, new Map([["d", 4]]), layerCodes("XF"))!]).toEqual([["new-1", "XF-005"]]);
    const squares = board(2, 1);
    const asFree = dealAreas(squares, ["a0"], [{ to: freeGround, ring: box(0, 0, 0.5, 1) }]);
    expect(asFree).toMatchObject({ refusal: { code: "unknown-cell" } });
  });

  it("does not pass over a unit that lies in it", () => {
    const one = taken(bare, createCell(bare, box(1.4, 0.4, 1.6, 0.6), [freeGround], "new-1"));
    const two = taken(one, createCell(one, box(0.2, 0.2, 0.8, 0.8), [freeGround], "new-2"));
    // The east side of the second unit moved to the other side of the first one, which no border crosses.
    const arcs = [...two.arcs].map(([id, arc]) =>
      arc.left === "new-2" || arc.right === "new-2"
        ? ([
            id,
            { ...arc, points: arc.points.map(([x, y]): Point => [x === at(0.8, 0)[0] ? at(1.9, 0)[0] : x, y]) },
          ] as const)
        : ([id, arc] as const),
    );
    const change = { arcs, cells: [], nextArc: two.nextArc };
    expect(takeStep(two, { ok: true, change })).toMatchObject({ ok: false, refusal: { code: "borders-cross" } });
  });

  it("is what a layer that begins from the grids can give ground up to", () => {
    const start = firstUnits(
      board(2, 1, (x) => `g${x}`),
      "d",
      "grids",
    );
    expect([...start.cells.values()].map(({ code, group }) => `${code} ${group}`)).toEqual([
      "new-1 d",
      "new-2 d",
      "free d",
    ]);
    expect(withFreeGround(start, "d")).toBe(start);
    const merged = taken(start, mergeCells(start, "new-1", "new-2"));
    expect(areaOf(merged, "new-1")).toBe(areaOf(start, "new-1") * 2);
  });
});
