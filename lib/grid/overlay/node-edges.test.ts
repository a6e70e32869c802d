import { describe, expect, it } from "vitest";
import type { Point } from "../point";
import { nodeEdges } from "./node-edges";

const SIDE = 1_000_000;
const piece = (a: Point, b: Point) => ({ a, b });
const cutUp = (edges: ReturnType<typeof piece>[]) => nodeEdges(edges, (one) => one);
const along = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(Math.round(((i + 0.5) * SIDE) / count)));

/** Two combs, one across the other: each tooth crosses all of the other comb. */
const combs = (teeth: number) => [
  ...along(teeth, (x) => piece([x, 0], [x, SIDE])),
  ...along(teeth, (y) => piece([0, y], [SIDE, y])),
];

describe("nodeEdges", () => {
  it("cuts two combs where they cross", () => {
    expect(cutUp(combs(20))).toHaveLength(2 * 20 * 21);
  });

  it("gives up on combs that cross a million times", () => {
    expect(() => cutUp(combs(1_000))).toThrow(RangeError);
  });

  it("gives up on lines that lie beside each other slantwise and never meet", () => {
    const slanting = along(6_000, (x) => piece([x, 0], [x + SIDE, SIDE]));
    expect(() => cutUp(slanting)).toThrow(RangeError);
  });
});
