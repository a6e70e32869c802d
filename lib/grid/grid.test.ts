import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, board, CORNER, SIDE } from "../../tests/helpers/grid-board";
import { createCell } from "./actions/create-cell";
import { insertVertex } from "./actions/insert-vertex";
import { mergeCells } from "./actions/merge-cells";
import { moveVertex } from "./actions/move-vertex";
import { removeVertex } from "./actions/remove-vertex";
import { reshapeBorder } from "./actions/reshape-border";
import { simplifyBorder } from "./actions/simplify-border";
import { smoothBorder } from "./actions/smooth-border";
import { snapBorder } from "./actions/snap-border";
import { splitCell } from "./actions/split-cell";
import { straightenBorder } from "./actions/straighten-border";
import { transferArea } from "./actions/transfer-area";
import { applyChange } from "./apply-change";
import { findCrossing } from "./checks/find-crossing";
import { toMultiPolygon } from "./codec/to-multi-polygon";
import { doubledArea } from "./doubled-area";
import type { GridGraph } from "./grid-graph";
import type { Outcome } from "./refusal";
import { ringsOf } from "./rings-of";
import { takeStep } from "./take-step";

const areaOf = (graph: GridGraph, code: string): number =>
  ringsOf(graph, code).reduce((sum, ring) => sum + doubledArea(ring), 0);

/** Area of everything, in square steps doubled: whole numbers, so nothing may be lost or doubled at all. */
const wholeArea = (graph: GridGraph): number =>
  [...graph.cells.keys()].reduce((sum, code) => sum + areaOf(graph, code), 0);

function outlineArea(graph: GridGraph): number {
  const outline = [...graph.arcs.values()].filter(({ left, right }) => left === null || right === null);
  const turned = outline.map((arc) => (arc.right === null ? arc.points : arc.points.toReversed()));
  return turned.reduce((sum, points) => {
    for (let i = 0; i + 1 < points.length; i++) {
      const [[ax, ay], [bx, by]] = [points[i]!, points[i + 1]!];
      sum += (ax - CORNER[0]) * (by - CORNER[1]) - (bx - CORNER[0]) * (ay - CORNER[1]);
    }
    return sum;
  }, 0);
}

function expectCoverage(graph: GridGraph): void {
  expect(findCrossing(graph.arcs.values(), [...graph.arcs.values()])).toBeNull();
  for (const code of graph.cells.keys()) {
    const outsides = ringsOf(graph, code).filter((ring) => doubledArea(ring) > 0);
    expect(outsides, code).toHaveLength(1);
  }
  for (const { left, right } of graph.arcs.values()) {
    expect(left).not.toBe(right);
    for (const code of [left, right]) if (code !== null) expect(graph.cells.has(code)).toBe(true);
  }
  expect(wholeArea(graph)).toBe(outlineArea(graph));
}

function taken(graph: GridGraph, outcome: Outcome): GridGraph {
  const step = takeStep(graph, outcome);
  if (!step.ok) throw new Error(`refused: ${step.refusal.code} at ${String(step.refusal.at)}`);
  expectCoverage(step.graph);
  expect(applyChange(step.graph, step.reverse).graph).toEqual(graph);
  return step.graph;
}

const refusal = (graph: GridGraph, outcome: Outcome): string | null => {
  const step = takeStep(graph, outcome);
  return step.ok ? null : step.refusal.code;
};

describe("a coverage", () => {
  it("keeps every border once", () => {
    const graph = board(3, 2);
    expectCoverage(graph);
    expect(graph.cells.size).toBe(6);
    // 4 + 3 inner sides; the outline is cut at each of the 6 junctions on it.
    expect(graph.arcs.size).toBe(7 + 6);
    expect(toMultiPolygon(graph, "b0")[0]?.[0]).toHaveLength(5);
  });
});

describe("ground changes hands", () => {
  it("by splitting along a line that sticks out", () => {
    const graph = taken(board(2, 2), splitCell(board(2, 2), "a0", [at(-0.2, 0.3), at(0.6, 0.5), at(1.2, 0.4)], "new"));
    expect(areaOf(graph, "a0")).toBeGreaterThan(areaOf(graph, "new"));
    expect(areaOf(graph, "a0") + areaOf(graph, "new")).toBeCloseTo(areaOf(board(2, 2), "a0"), -6);
  });

  it("by merging, which takes the border away and joins what is left of others", () => {
    const graph = taken(board(2, 2), mergeCells(board(2, 2), "a0", "b0"));
    expect([...graph.cells.keys()]).toEqual(["a0", "a1", "b1"]);
    expect(areaOf(graph, "a0")).toBe(2 * areaOf(board(2, 2), "a0"));
  });

  it("by a ring across several cells", () => {
    const before = board(3, 1);
    const ring = [at(0.5, 0.2), at(1.5, 0.2), at(1.5, 0.8), at(0.5, 0.8), at(0.5, 0.2)];
    const graph = taken(before, transferArea(before, ring, ["a0"], "b0"));
    expect(areaOf(graph, "b0")).toBe(areaOf(before, "b0") * 1.3);
    expect(areaOf(graph, "a0")).toBe(areaOf(before, "a0") * 0.7);
  });

  it("by a border that follows a line", () => {
    const before = board(2, 1);
    const line = [at(1, 0.2), at(1.3, 0.5), at(1, 0.8)];
    const graph = taken(before, reshapeBorder(before, ["a0", "b0"], line));
    expect(areaOf(graph, "a0") - areaOf(before, "a0")).toBe(0.18 * SIDE * SIDE);
  });

  it("and back by the reverse, to the very same graph", () => {
    const graph = board(3, 3);
    const step = takeStep(graph, splitCell(graph, "b1", [at(0.9, 1.5), at(2.1, 1.6)], "x"));
    expect(step.ok && applyChange(step.graph, step.reverse).graph).toEqual(graph);
  });

  it("leaves the arcs of others alone", () => {
    const graph = board(4, 4);
    const step = takeStep(graph, splitCell(graph, "a0", [at(-1, 0.5), at(2, 0.5)], "x"));
    const touched = step.ok
      ? step.change.arcs.map(([id]) => graph.arcs.get(id)).filter((arc) => arc !== undefined)
      : [];
    expect(touched.length).toBeGreaterThan(0);
    for (const { left, right } of touched) expect([left, right]).toContain("a0");
  });
});

describe("an edit is refused", () => {
  const graph = board(3, 3);
  it.each<[string, Outcome, string]>([
    ["a line beside the cell", splitCell(graph, "a0", [at(2, 2), at(2.5, 2.5)], "x"), "line-misses-the-cell"],
    ["a line that ends inside", splitCell(graph, "a0", [at(-1, 0.5), at(0.5, 0.5)], "x"), "line-misses-the-cell"],
    [
      "a line that cuts three parts",
      splitCell(graph, "a0", [at(-1, 0.2), at(2, 0.2), at(2, 0.8), at(-1, 0.8)], "x"),
      "line-makes-too-many-parts",
    ],
    ["a code that is there", splitCell(graph, "a0", [at(-1, 0.5), at(2, 0.5)], "b0"), "code-is-taken"],
    ["cells far apart", mergeCells(graph, "a0", "c2"), "not-neighbours"],
    ["cells that touch in a corner", mergeCells(graph, "a0", "b1"), "not-neighbours"],
    ["a vertex of the outline", moveVertex(graph, at(0, 1), at(0.1, 1)), "outline-stays"],
    ["a junction moved over a border", moveVertex(graph, at(1, 1), at(2.5, 2.5)), "borders-cross"],
    ["no vertex there", moveVertex(graph, at(1.5, 1.5), at(1, 1)), "not-a-vertex"],
    ["a junction taken away", removeVertex(graph, at(1, 1)), "junction-stays"],
    [
      "a ring that cuts a cell in two",
      transferArea(graph, [at(0.4, 0), at(0.6, 0), at(0.6, 2), at(0.4, 2), at(0.4, 0)], ["a0"], "a1"),
      "cell-falls-apart",
    ],
    [
      "all the ground of a cell",
      transferArea(graph, [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)], ["a0"], "a1"),
      "cell-vanishes",
    ],
    [
      "a ring of one line",
      transferArea(graph, [at(0, 0), at(1, 1), at(0, 0), at(0, 0)], ["a0"], "a1"),
      "ring-is-not-simple",
    ],
    [
      "a line away from the border",
      reshapeBorder(graph, ["a0", "b0"], [at(0.1, 0.1), at(0.2, 0.9)]),
      "line-misses-the-border",
    ],
  ])("%s", (_, outcome, code) => {
    expect(refusal(graph, outcome)).toBe(code);
  });

  it("at a locked cell", () => {
    const cells = new Map(graph.cells).set("a0", { code: "a0", group: "x", locked: true });
    const locked = { ...graph, cells };
    for (const outcome of [
      mergeCells(locked, "a0", "b0"),
      moveVertex(locked, at(1, 1), at(1.1, 1)),
      splitCell(locked, "a0", [at(-1, 0.5), at(2, 0.5)], "x"),
    ]) {
      expect(refusal(locked, outcome)).toBe("cell-is-locked");
    }
  });
});

describe("the border between communities", () => {
  const graph = board(2, 2, (x) => (x === 0 ? "west" : "east"));
  it.each<[string, Outcome, string]>([
    ["stays", moveVertex(graph, at(1, 1), at(1.1, 1)), "outline-stays"],
    [
      "is no border to reshape",
      reshapeBorder(graph, ["a0", "b0"], [at(1, 0.2), at(1.2, 0.5), at(1, 0.8)]),
      "crosses-community",
    ],
    ["parts cells for good", mergeCells(graph, "a0", "b0"), "crosses-community"],
  ])("%s", (_, outcome, code) => {
    expect(refusal(graph, outcome)).toBe(code);
  });

  it("takes the end of a border that moves inside", () => {
    const split = taken(graph, splitCell(graph, "a0", [at(-0.1, 0.5), at(0.5, 0.4), at(1.1, 0.5)], "new"));
    const after = taken(split, moveVertex(split, at(0.5, 0.4), at(0.5, 0.6)));
    expect(areaOf(after, "b0")).toBe(areaOf(graph, "b0"));
  });
});

describe("whatever is done in whatever order", () => {
  const share = fc.integer({ min: -20, max: 320 }).map((hundredths) => hundredths / 100);
  const place = fc.tuple(share, share);
  const wish = fc.record({
    kind: fc.nat(10),
    cell: fc.nat(30),
    other: fc.nat(30),
    places: fc.array(place, { minLength: 3, maxLength: 5 }),
  });

  it("cells stay whole, nothing is lost or doubled, and every reverse leads back", () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), (wishes) => {
        let graph = board(3, 3);
        wishes.forEach(({ kind, cell, other, places }, n) => {
          const codes = [...graph.cells.keys()];
          const [one, two] = [codes[cell % codes.length]!, codes[other % codes.length]!];
          const arcs = [...graph.arcs.values()];
          const arc = arcs[cell % arcs.length]!;
          const line = places.map(([x, y]) => at(x, y));
          const outcome = [
            () => splitCell(graph, one, line, `n${n}`),
            () => mergeCells(graph, one, two),
            () => transferArea(graph, [...line, line[0]!], [one], two),
            () => reshapeBorder(graph, [one, two], line),
            () => moveVertex(graph, arc.points[other % arc.points.length]!, line[0]!),
            () => insertVertex(graph, arc.id, other % (arc.points.length - 1), line[0]!),
            () => simplifyBorder(graph, arc.id, 50),
            () => straightenBorder(graph, arc.id),
            () => smoothBorder(graph, arc.id),
            () => snapBorder(graph, arc.id, line, 400),
            () => createCell(graph, [...line, line[0]!], [one, two], `n${n}`),
          ][kind]!();
          const step = takeStep(graph, outcome);
          if (!step.ok) return;
          expectCoverage(step.graph);
          expect(applyChange(step.graph, step.reverse).graph).toEqual(graph);
          graph = step.graph;
        });
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
