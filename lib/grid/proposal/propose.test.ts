import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromPolygons } from "../codec/from-polygons";
import { doubledArea } from "../doubled-area";
import { runStep } from "../edit/run-step";
import { cellFigures } from "../figures/cell-figures";
import { defaultGridRules } from "../figures/grid-rules";
import { groundOf } from "../figures/ground";
import type { GridGraph } from "../grid-graph";
import { squareMetres } from "../metric";
import type { Point } from "../point";
import { ringsOf } from "../rings-of";
import { takeStep } from "../take-step";
import { type Proposals, type ProposalWish, propose } from "./propose";
import { randomOf } from "./random-of";
import { defaultProposalWeights } from "./score-parts";
import { voronoiEdges } from "./voronoi-edges";

const SIDE = 40_000;
const CORNER: Point = [1_182_000_000, 309_000_000];
const at = (x: number, y: number): Point => [Math.round(CORNER[0] + x * SIDE), Math.round(CORNER[1] + y * SIDE)];
const square = (code: string, x: number, width: number) => ({
  code,
  group: "x",
  coordinates: [
    [
      [at(x, 0), at(x + width, 0), at(x + width, 2), at(x, 2), at(x, 0)].map(([a, b]): [number, number] => [
        a / 1e7,
        b / 1e7,
      ]),
    ],
  ],
});
/** A wide, a narrow and a middling cell; buildings everywhere alike. */
const graph: GridGraph = fromPolygons([square("a", 0, 2.5), square("b", 2.5, 0.5), square("c", 3, 1)], {
  snapMetres: 0,
  closeGapsUnderSquareMetres: 0,
}).graph;

function groundWith(seed: number, count = 120, barriers: readonly (readonly Point[])[] = []) {
  const random = randomOf(seed);
  return groundOf(
    Array.from({ length: count }, () => ({
      at: at(0.03 + random() * 3.94, 0.03 + random() * 1.94),
      households: 4 + Math.floor(random() * 12),
      people: 0,
      hazards: 0,
      incidents: 0,
    })),
    barriers,
  );
}

const wish: ProposalWish = {
  cells: ["a", "b", "c"],
  load: ({ households }) => households,
  weights: defaultProposalWeights,
  limits: null,
  seed: 7,
  alternatives: 3,
  turns: 400,
};

function asked(ground: ReturnType<typeof groundWith>, over: Partial<ProposalWish> = {}): Proposals | null {
  const search = propose(graph, ground, { ...wish, ...over });
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
  }
}

const area = (of: GridGraph) =>
  [...of.cells.keys()].reduce(
    (sum, code) => sum + ringsOf(of, code).reduce((one, ring) => one + doubledArea(ring), 0),
    0,
  );

describe("a proposal", () => {
  it("balances the work, is better than what is, and can be made in one step that keeps the coverage", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const ground = groundWith(seed);
        const answer = asked(ground, { seed });
        expect(answer?.alternatives.length).toBeGreaterThan(0);
        for (const { score, step, moves } of answer?.alternatives ?? []) {
          expect(score.score).toBeLessThan(answer!.now.score);
          expect(score.maxDeviation).toBeLessThan(0.1);
          const taken = takeStep(graph, runStep(graph, step));
          if (!taken.ok) throw new Error(`${taken.refusal.code} at ${String(taken.refusal.at)}`);
          expect([...taken.graph.cells.keys()].sort()).toEqual(["a", "b", "c"]);
          expect(squareMetres(area(taken.graph), CORNER)).toBeCloseTo(squareMetres(area(graph), CORNER), 0);
          const households = (of: GridGraph) =>
            [...of.cells.keys()].map((code) => cellFigures(of, code, ground, defaultGridRules).households);
          const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
          expect(sum(households(taken.graph))).toBe(sum(households(graph)));
          const mean = sum(households(graph)) / 3;
          for (const one of households(taken.graph)) expect(Math.abs(one / mean - 1)).toBeLessThan(0.12);
          expect(moves.length).toBeGreaterThan(0);
        }
      }),
      // Grounds on which the outermost buildings once had no neighbours.
      { numRuns: 12, examples: [[3300], [72], [179], [289]] },
    );
  });

  it("is the same for the same seed", () => {
    const ground = groundWith(3);
    expect(asked(ground)).toEqual(asked(ground));
  });

  it("follows a barrier rather than cross it", () => {
    const ground = groundWith(11, 120, [[at(1.36, -1), at(1.36, 3)]]);
    const heavy = { weights: { ...defaultProposalWeights, barriers: 20 }, turns: 1500 };
    expect(asked(ground, heavy)?.alternatives[0]?.score.crossings).toBeLessThan(
      asked(ground, { ...heavy, turns: 1 })?.now.crossings ?? 0,
    );
  });

  it("keeps to the least and most households before all other wishes", () => {
    const ground = groundWith(5);
    const weights = { balance: 0, shape: 1, barriers: 0, keep: 20 };
    const mean = ground.points.reduce((sum, { households }) => sum + households, 0) / 3;
    const limits = { least: Math.floor(mean * 0.9), most: Math.ceil(mean * 1.1) };
    const [free, kept] = [asked(ground, { weights }), asked(ground, { weights, limits })];
    expect(free?.alternatives[0]?.moves).toEqual([]);
    expect(kept?.now.outsideLimits).toBeGreaterThan(100);
    expect(kept?.alternatives[0]?.score.outsideLimits).toBe(0);
  });

  it.each([
    ["one cell", { cells: ["a"] }, 50],
    ["fewer buildings than cells", {}, 2],
  ])("has nothing to say of %s", (_, over, count) => {
    expect(asked(groundWith(1, count), over)).toBeNull();
  });
});

describe("nearest ground", () => {
  it("has a border between neighbours, with each on its side, and every corner once", () => {
    const places = groundWith(5, 60).points.map((point) => point.at);
    const edges = voronoiEdges(places, 0.86);
    for (const { a, b, left, right } of edges) {
      const side = (p: Point) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
      expect(side(places[left]!)).toBeGreaterThan(0);
      if (right !== -1) expect(side(places[right]!)).toBeLessThan(0);
    }
    const ends = new Map<string, number>();
    for (const { a, b } of edges) for (const p of [a, b]) ends.set(String(p), (ends.get(String(p)) ?? 0) + 1);
    // Three borders meet at a corner; two at a corner of the frame.
    expect([...ends.values()].filter((count) => count === 3).length).toBeGreaterThan(60);
  });
});
