import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveVertex } from "../actions/move-vertex";
import { fromPolygons } from "../codec/from-polygons";
import type { GridGraph } from "../grid-graph";
import type { Point } from "../point";
import { takeStep } from "../take-step";
import { cellFigures } from "./cell-figures";
import { enclosingCircle } from "./enclosing-circle";
import { defaultGridRules } from "./grid-rules";
import { groundOf } from "./ground";

const SIDE = 40_000;
const at = (x: number, y: number): Point => [Math.round(x * SIDE), Math.round(y * SIDE)];
const square = (code: string, x: number, y: number) => ({
  code,
  group: "x",
  coordinates: [
    [
      [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)].map(([a, b]): [number, number] => [
        a / 1e7,
        b / 1e7,
      ]),
    ],
  ],
});
const board: GridGraph = fromPolygons([square("a", 0, 0), square("b", 1, 0), square("c", 0, 1), square("d", 1, 1)], {
  snapMetres: 0,
  closeGapsUnderSquareMetres: 0,
}).graph;
const point = (x: number, y: number, households: number) => ({
  at: at(x, y),
  households,
  people: 3 * households,
  hazards: 1,
  incidents: 2,
});

describe("figures of a cell", () => {
  it("count what stands in it and measure its shape", () => {
    const figures = cellFigures(
      board,
      "a",
      groundOf([point(0.5, 0.5, 300), point(0.2, 0.9, 60), point(1.5, 0.5, 9)]),
      defaultGridRules,
    );
    expect(figures).toMatchObject({
      buildings: 2,
      households: 360,
      people: 1080,
      hazards: 2,
      incidents: 4,
      workload: 360 + 10 + 8,
    });
    expect(figures.deviation).toBeCloseTo(-0.1, 10);
    // a square of 444.8 m
    expect(figures.areaSquareMetres).toBeCloseTo(444.78 ** 2, -2);
    expect(figures.perimeterMetres).toBeCloseTo(4 * 444.78, 0);
    expect(figures.polsbyPopper).toBeCloseTo(Math.PI / 4, 4);
    expect(figures.reock).toBeCloseTo(2 / Math.PI, 4);
    expect(figures.acrossMetres).toBeCloseTo(444.78 * Math.hypot(0.3, 0.4), 1);
    expect(figures.barrierCrossings).toBe(0);
  });

  it("are told of more buildings than any grid has, too, as a unit of a layer may hold", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => point(((i * 37) % 1000) / 1000, ((i * 91) % 997) / 997, 1));
    const ground = groundOf(many, [[at(0.5001, -1), at(0.5001, 2)]]);
    const begun = performance.now();
    expect(cellFigures(board, "a", ground, defaultGridRules)).toMatchObject({
      households: 20_000,
      barrierCrossings: 1,
    });
    // Each against each would be some minutes.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it("tell how often a barrier has to be crossed within it", () => {
    const road = [at(0.4, -1), at(0.4, 3)];
    const ground = groundOf([point(0.5, 0.5, 300), point(0.2, 0.9, 60), point(1.5, 0.5, 9)], [road]);
    const crossings = ["a", "b"].map((code) => cellFigures(board, code, ground, defaultGridRules).barrierCrossings);
    expect(crossings).toEqual([1, 0]);
  });

  it("sum up to the same whatever moves, also for points on borders", () => {
    const share = fc.integer({ min: 0, max: 8 }).map((n) => n / 4);
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { maxLength: 30 }), fc.tuple(share, share), (places, [x, y]) => {
        const inner = places.filter(([px, py]) => px > 0 && py > 0 && px < 2 && py < 2);
        const ground = groundOf(inner.map(([px, py]) => point(px, py, 1)));
        const step = takeStep(board, moveVertex(board, at(1, 1), at(x, y)));
        const graph = step.ok ? step.graph : board;
        const sum = [...graph.cells.keys()].reduce(
          (total, code) => total + cellFigures(graph, code, ground, defaultGridRules).households,
          0,
        );
        expect(sum).toBe(inner.length);
      }),
    );
  });
});

describe("the smallest circle", () => {
  it("holds all points, and touches at least two", () => {
    const place = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 40 }), (points) => {
        const { centre, radius } = enclosingCircle(points);
        const far = points.map(([x, y]) => Math.hypot(x - centre[0], y - centre[1]));
        expect(Math.max(...far)).toBeLessThanOrEqual(radius * (1 + 1e-6) + 1e-6);
        const distinct = new Set(points.map(String)).size;
        if (distinct > 1)
          expect(far.filter((d) => Math.abs(d - radius) <= 1e-6 * radius + 1e-6).length).toBeGreaterThan(1);
      }),
    );
  });
});
