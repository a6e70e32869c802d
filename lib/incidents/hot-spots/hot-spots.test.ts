import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NeighbourLists, packNeighbours } from "@/lib/geometry/neighbour-lists";
import { falseDiscovery } from "./false-discovery";
import { findHotSpots } from "./find-hot-spots";
import { getisOrdStar } from "./getis-ord-star";
import { twoSidedP } from "./two-sided-p";
import { unskewed } from "./unskewed";

/** Places in a row, each beside the next. */
const row = (length: number): NeighbourLists =>
  packNeighbours(Array.from({ length }, (_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < length)));

/** A lattice whose places have up to six neighbours, as hexagons do. */
function lattice(side: number): NeighbourLists {
  const steps = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
    [1, -1],
    [-1, 1],
  ] as const;
  return packNeighbours(
    Array.from({ length: side * side }, (_, i) => {
      const [x, y] = [i % side, Math.floor(i / side)];
      return steps
        .map(([dx, dy]) => [x + dx, y + dy] as const)
        .filter(([a, b]) => a >= 0 && a < side && b >= 0 && b < side)
        .map(([a, b]) => b * side + a);
    }),
  );
}

/** mulberry32; the draws of a test are the same every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Knuth's way to a Poisson count. */
function poisson(rate: number, random: () => number): number {
  const end = Math.exp(-rate);
  let count = 0;
  for (let product = random(); product > end; product *= random()) count++;
  return count;
}

describe("Gi*", () => {
  test("of five places in a row is what one computes by hand", () => {
    // n = 5, Σx = 20, x̄ = 4, Σx² = 130, s² = 26 − 16 = 10.
    // Fourth place: Σwx = 3 + 10 + 4 = 17, W = S = 3, (17 − 12) / (√10 · √((15 − 9) / 4)) = 5 / √15.
    // First place: Σwx = 1 + 2 = 3, W = 2, (3 − 8) / (√10 · √((10 − 4) / 4)) = −5 / √15.
    const z = getisOrdStar(new Float64Array([1, 2, 3, 10, 4]), row(5));
    expect(z[3]).toBeCloseTo(5 / Math.sqrt(15), 12);
    expect(z[0]).toBeCloseTo(-5 / Math.sqrt(15), 12);
  });

  test("says nothing where all places are alike", () => {
    expect([...getisOrdStar(new Float64Array(4).fill(3), row(4))].every(Number.isNaN)).toBe(true);
  });

  test("does not change with the unit, and turns round with the sign", () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -20, max: 20 }), (list, scale, shift) => {
        const x = Float64Array.from(list);
        const z = getisOrdStar(x, row(x.length));
        const moved = getisOrdStar(
          x.map((value) => scale * value + shift),
          row(x.length),
        );
        const turned = getisOrdStar(
          x.map((value) => -value),
          row(x.length),
        );
        for (const [i, value] of z.entries()) {
          if (Number.isNaN(value)) continue;
          expect(moved[i]).toBeCloseTo(value, 6);
          expect(turned[i]).toBeCloseTo(-value, 9);
        }
      }),
    );
  });
});

test("p of a normal value is that of the tables", () => {
  expect(twoSidedP(0)).toBeCloseTo(1, 6);
  expect(twoSidedP(1.959964)).toBeCloseTo(0.05, 6);
  expect(twoSidedP(-2.575829)).toBeCloseTo(0.01, 6);
  expect(twoSidedP(6) / 1.973175e-9).toBeCloseTo(1, 5);
});

test("a value of a symmetric distribution stays what it is; a long upper tail makes it less rare", () => {
  expect(unskewed(3, 0)).toBe(3);
  expect(unskewed(3, 0.5)).toBeLessThan(3);
  expect(unskewed(-2, 0.5)).toBeLessThan(-2);
});

describe("the false discovery rate", () => {
  test("of four tests is what one computes by hand", () => {
    // Sorted: 0.005·4/1 = 0.02, 0.01·4/2 = 0.02, 0.03·4/3 = 0.04, 0.04·4/4 = 0.04.
    const q = falseDiscovery(new Float64Array([0.01, 0.04, NaN, 0.03, 0.005]));
    expect(Array.from(q, (value) => Math.round(value * 1e9) / 1e9)).toEqual([0.02, 0.04, NaN, 0.04, 0.02]);
  });

  test("keeps the order, is never below p, never above 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (list) => {
        const q = falseDiscovery(Float64Array.from(list));
        for (const [i, p] of list.entries()) {
          expect(q[i]).toBeGreaterThanOrEqual(p);
          expect(q[i]).toBeLessThanOrEqual(1);
          for (const [j, other] of list.entries()) if (p <= other) expect(q[i]).toBeLessThanOrEqual(q[j]!);
        }
      }),
    );
  });
});

describe("hot spots", () => {
  const SIDE = 20;
  const neighbours = lattice(SIDE);

  test.each([
    ["the same everywhere", () => 1],
    ["from very quiet to very busy", (random: () => number) => Math.exp(random() * 5 - 3)],
  ])("are not found beyond the rate where nothing changed and places are %s", (_, rateOf) => {
    const RUNS = 120;
    const random = randomFrom(20261124);
    let runsWithAny = 0;
    for (let run = 0; run < RUNS; run++) {
      const rates = Array.from({ length: SIDE * SIDE }, () => rateOf(random));
      const observed = Float64Array.from(rates, (rate) => poisson(rate, random));
      const before = Float64Array.from(rates, (rate) => poisson(4 * rate, random));
      if (findHotSpots({ observed, before, neighbours }).q.some((q) => q <= 0.05)) runsWithAny++;
    }
    // Where every hypothesis is true, the false discovery rate is the chance of a run with any: 5 % of 120 are 6.
    expect(runsWithAny).toBeLessThanOrEqual(10);
  });

  test("are found where a neighbourhood has three times as many, and not where it is always busy", () => {
    const random = randomFrom(7);
    const changed = new Set([210, ...neighbours.items.subarray(neighbours.offsets[210], neighbours.offsets[211])]);
    const busy = new Set([65, ...neighbours.items.subarray(neighbours.offsets[65], neighbours.offsets[66])]);
    const rate = (i: number): number => (busy.has(i) ? 20 : 3);
    const observed = Float64Array.from({ length: SIDE * SIDE }, (_, i) =>
      poisson(rate(i) * (changed.has(i) ? 3 : 1), random),
    );
    const before = Float64Array.from({ length: SIDE * SIDE }, (_, i) => poisson(4 * rate(i), random));
    const found = findHotSpots({ observed, before, neighbours });
    expect(found.q[210]).toBeLessThan(0.01);
    expect(found.z[210]).toBeGreaterThan(0);
    expect(found.q[65]).toBeGreaterThan(0.05);
    expect(found.tested).toBe(SIDE * SIDE);
  });

  test("are not looked for where hardly anything happens", () => {
    const observed = new Float64Array(9);
    observed[4] = 2;
    const { q, tested } = findHotSpots({ observed, before: new Float64Array(9).fill(1), neighbours: row(9) });
    expect(tested).toBe(0);
    expect([...q].every(Number.isNaN)).toBe(true);
  });
});
