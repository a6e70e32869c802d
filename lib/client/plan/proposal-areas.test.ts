import { expect, it } from "vitest";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { proposalAreas } from "./proposal-areas";

const cell = (code: string, group: string, locked = false) => [code, { code, group, locked }] as const;
const graph: GridGraph = {
  arcs: new Map(),
  nextArc: 0,
  cells: new Map([cell("b1", "b"), cell("a1", "a"), cell("a2", "a", true), cell("a3", "a"), cell("b2", "b")]),
};

it("takes the grids that are neither locked nor exclusive, by community", () => {
  expect(proposalAreas(graph, new Set(["b2", "a2"]))).toEqual([
    { code: "a", open: ["a1", "a3"], locked: 1, exclusive: 0, isFit: true },
    { code: "b", open: ["b1"], locked: 0, exclusive: 1, isFit: false },
  ]);
});

it("takes only the grids that are asked for", () => {
  const open = proposalAreas(graph, new Set(), new Set(["a1", "a2", "b1", "b2"])).map((area) => area.open);
  expect(open).toEqual([["a1"], ["b1", "b2"]]);
});
