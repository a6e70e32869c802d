import { describe, expect, it } from "vitest";
import { runToEnd } from "@/lib/kernel/run-to-end";
import { at, board } from "../../../tests/helpers/grid-board";
import { applyChange } from "../apply-change";
import { planProblems } from "../checks/plan-problems";
import { doubledArea } from "../doubled-area";
import { runStep } from "../edit/run-step";
import type { Arc, GridGraph } from "../grid-graph";
import type { Point } from "../point";
import type { Outcome } from "../refusal";
import { ringsOf } from "../rings-of";
import { takeStep } from "../take-step";
import { createCell } from "./create-cell";
import { fillGap } from "./fill-gap";
import { insertVertex } from "./insert-vertex";
import { mergeCells } from "./merge-cells";
import { smoothBorder } from "./smooth-border";
import { snapBorder } from "./snap-border";
import { straightenBorder } from "./straighten-border";

function taken(graph: GridGraph, outcome: Outcome): GridGraph {
  const step = takeStep(graph, outcome);
  if (!step.ok) throw new Error(`refused: ${step.refusal.code}`);
  expect(applyChange(step.graph, step.reverse).graph).toEqual(graph);
  return step.graph;
}
const refusalOf = (graph: GridGraph, outcome: Outcome) => {
  const step = takeStep(graph, outcome);
  return step.ok ? null : { code: step.refusal.code, at: step.refusal.at };
};
const borderOf = ({ arcs }: GridGraph, one: string, other: string): Arc =>
  [...arcs.values()].find(({ left, right }) => [left, right].includes(one) && [left, right].includes(other))!;
const areaOf = (graph: GridGraph, code: string): number =>
  ringsOf(graph, code).reduce((sum, ring) => sum + doubledArea(ring), 0);
/** Two cells whose border has a tooth towards the east. */
function toothed(): { graph: GridGraph; arc: Arc } {
  const before = board(2, 1);
  const graph = taken(before, insertVertex(before, borderOf(before, "a0", "b0").id, 0, at(1.2, 0.5)));
  return { graph, arc: borderOf(graph, "a0", "b0") };
}
const others = (graph: GridGraph, arc: Arc) => [...graph.arcs.values()].filter(({ id }) => id !== arc.id);

describe("one border takes another course", () => {
  it("straight", () => {
    const { graph, arc } = toothed();
    const after = taken(graph, straightenBorder(graph, arc.id));
    expect(areaOf(after, "a0")).toBe(areaOf(board(2, 1), "a0"));
    expect(others(after, arc)).toEqual(others(graph, arc));
    expect(refusalOf(after, straightenBorder(after, arc.id))?.code).toBe("nothing-changes");
  });

  it("smooth, between the same ends", () => {
    const { graph, arc } = toothed();
    const after = taken(graph, smoothBorder(graph, arc.id));
    const { points } = after.arcs.get(arc.id)!;
    expect(points.length).toBeGreaterThan(arc.points.length);
    expect([points[0], points.at(-1)]).toEqual([arc.points[0], arc.points.at(-1)]);
    expect(Math.max(...points.map(([x]) => x))).toBeLessThan(at(1.2, 0)[0]);
    expect(others(after, arc)).toEqual(others(graph, arc));
  });

  it("along a street, whichever way that was drawn", () => {
    const { graph, arc } = toothed();
    const street: Point[] = [at(1.1, -0.5), at(1.1, 0.4), at(1.15, 0.6), at(1.1, 1.5)];
    for (const line of [street, street.toReversed()]) {
      const { points } = taken(graph, snapBorder(graph, arc.id, line, 60)).arcs.get(arc.id)!;
      const upwards = points[0]![1] < points.at(-1)![1] ? points : points.toReversed();
      // It leaves and reaches its ends aslant, and lies on the street in between.
      expect(upwards.slice(2, -2)).toEqual([at(1.1, 0.4), at(1.15, 0.6)]);
      expect([upwards[0], upwards.at(-1)]).toEqual([at(1, 0), at(1, 1)]);
      expect(upwards[1]![0]).toBe(at(1.1, 0)[0]);
    }
  });
});

describe("a course is refused", () => {
  const { graph, arc } = toothed();
  const outline = [...graph.arcs.values()].find(({ left, right }) => left === null || right === null)!;
  it("to a border of the outline, a locked grid, an unknown number", () => {
    const locked = { ...graph, cells: new Map(graph.cells).set("a0", { code: "a0", group: "x", locked: true }) };
    for (const act of [straightenBorder, smoothBorder]) {
      expect(refusalOf(graph, act(graph, outline.id))?.code).toBe("outline-stays");
      expect(refusalOf(locked, act(locked, arc.id))?.code).toBe("cell-is-locked");
      expect(refusalOf(graph, act(graph, 9999))?.code).toBe("unknown-border");
    }
  });

  it("along a line that leaves it, at the place where it does", () => {
    const away = [at(1.1, -0.5), at(1.1, 0.1), at(1.9, 0.2), at(1.9, 1.5)];
    expect(refusalOf(graph, snapBorder(graph, arc.id, away, 60))).toMatchObject({ code: "line-too-far" });
    expect(refusalOf(graph, snapBorder(graph, arc.id, [at(1, 1)], 60))?.code).toBe("line-too-short");
  });

  it("when it would run through another grid", () => {
    const bent = board(2, 2);
    const border = borderOf(bent, "a0", "b0");
    const far = taken(bent, insertVertex(bent, border.id, 0, at(1.5, 0.5)));
    const line = [at(1, -0.1), at(1.1, 0.5), at(1.1, 1.1), at(1, 1.2), at(1, 1)];
    expect(refusalOf(far, snapBorder(far, border.id, line, 400))?.code).toBe("borders-cross");
  });
});

describe("a new cell", () => {
  const ring = [at(0.5, 0.2), at(1.5, 0.2), at(1.5, 0.8), at(0.5, 0.8), at(0.5, 0.2)];
  it("is made of an area of several", () => {
    const graph = board(2, 1);
    const after = taken(graph, createCell(graph, ring, ["a0", "b0"], "new-1"));
    expect(areaOf(after, "new-1")).toBe(areaOf(graph, "a0") * 0.6);
    expect(areaOf(after, "a0")).toBe(areaOf(graph, "a0") * 0.7);
  });

  it.each<[string, (graph: GridGraph) => Outcome, string]>([
    ["the code is taken", (graph) => createCell(graph, ring, ["a0"], "b0"), "code-is-taken"],
    ["the ring lies elsewhere", (graph) => createCell(graph, ring, ["b1"], "new-1"), "nothing-changes"],
    [
      "nothing would be left",
      (graph) => createCell(graph, [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)], ["a0"], "new-1"),
      "cell-vanishes",
    ],
    [
      "a grid would fall apart",
      (graph) => createCell(graph, [at(0.4, 0), at(0.6, 0), at(0.6, 1), at(0.4, 1), at(0.4, 0)], ["a0"], "new-1"),
      "cell-falls-apart",
    ],
    [
      "the ring crosses itself",
      (graph) => createCell(graph, [at(0, 0), at(1, 1), at(1, 0), at(0, 1), at(0, 0)], ["a0"], "new-1"),
      "ring-is-not-simple",
    ],
  ])("is refused when %s", (_, outcome, code) => {
    const graph = board(2, 2);
    expect(refusalOf(graph, outcome(graph))?.code).toBe(code);
  });
});

describe("ground that no cell has", () => {
  /** A board whose middle is missing, with an island in the hole where `island` says so. */
  function holed(): GridGraph {
    const graph = board(3, 3);
    const cells = new Map([...graph.cells].filter(([code]) => code !== "b1"));
    const open = (code: string | null) => (code === "b1" ? null : code);
    const arcs = [...graph.arcs.values()].map(
      (arc) => [arc.id, { ...arc, left: open(arc.left), right: open(arc.right) }] as const,
    );
    return { ...graph, cells, arcs: new Map(arcs) };
  }

  it("becomes a cell of its own, and can be merged then", () => {
    const graph = holed();
    const after = taken(graph, fillGap(graph, at(1.5, 1.5), "new-1"));
    expect(areaOf(after, "new-1")).toBe(areaOf(board(1, 1), "a0"));
    expect(areaOf(taken(after, mergeCells(after, "a1", "new-1")), "a1")).toBe(2 * areaOf(board(1, 1), "a0"));
  });

  it("is offered by the check", () => {
    const graph = holed();
    const context = {
      figures: new Map(),
      rules: {
        leastHouseholds: 1,
        mostHouseholds: 2,
        mostPeople: 3,
        weights: { household: 1, hazard: 1, incident: 1 },
      },
      exclusive: new Set<string>(),
    };
    const [gap] = runToEnd(planProblems(graph, context));
    expect(gap).toMatchObject({ kind: "gap", fix: { action: "fill-gap", newCode: "new-1" } });
    expect(
      runToEnd(planProblems(taken(graph, runStep(graph, gap!.fix!)), context)).filter(({ kind }) => kind === "gap"),
    ).toEqual([]);
  });

  it("is not outside of the plan, nor where a cell is", () => {
    const graph = holed();
    expect(refusalOf(graph, fillGap(graph, at(9, 9), "new-1"))?.code).toBe("no-gap-here");
    expect(refusalOf(graph, fillGap(graph, at(0.5, 0.5), "new-1"))?.code).toBe("no-gap-here");
    expect(refusalOf(graph, fillGap(graph, at(1.5, 1.5), "a0"))?.code).toBe("code-is-taken");
  });
});
