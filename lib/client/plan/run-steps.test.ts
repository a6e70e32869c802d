import { expect, it } from "vitest";
import { fromPolygons } from "@/lib/grid/codec/from-polygons";
import type { EditStep } from "@/lib/grid/edit/plan-step";
import { runStep } from "@/lib/grid/edit/run-step";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { takeStep } from "@/lib/grid/take-step";
import { runSteps } from "./run-steps";

const at = (x: number, y: number): [number, number] => [118 + x / 1000, 30 + y / 1000];
const row = ["a", "b", "c", "d"].map((code, x) => ({
  code,
  group: "x",
  coordinates: [[[at(x, 0), at(x + 1, 0), at(x + 1, 1), at(x, 1), at(x, 0)]]],
}));
const { graph } = fromPolygons(row, { snapMetres: 0, closeGapsUnderSquareMetres: 0 });

const split: EditStep = { action: "split-cell", code: "a", line: [at(-1, 0.5), at(2, 0.5)], newCode: "new-1" };
const merge: EditStep = { action: "merge-cells", kept: "c", gone: "d" };

function oneByOne(start: GridGraph, steps: readonly EditStep[]): GridGraph {
  return steps.reduce((before, step) => {
    const taken = takeStep(before, runStep(before, step));
    if (!taken.ok) throw new Error(taken.refusal.code);
    return taken.graph;
  }, start);
}

it("makes of a plan what the steps make of it one by one, and leaves it alone", () => {
  const before = structuredClone(graph);
  const run = runSteps(graph, [split, merge]);
  expect(run).toMatchObject({ ok: true, graph: oneByOne(graph, [split, merge]) });
  expect(run.ok && [...run.cells].sort()).toEqual(["a", "b", "c", "new-1"]);
  expect(graph).toEqual(before);
});

it("refuses all when one of them may not be made", () => {
  const tooFar: EditStep = { action: "merge-cells", kept: "a", gone: "c" };
  expect(runSteps(graph, [merge, tooFar])).toMatchObject({ ok: false, refusal: { code: "not-neighbours" } });
});
