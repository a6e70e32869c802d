import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseSets as choose } from "./choose-sets";
import { coverBound } from "./cover-bound";
import { type CoverProblem, worthOf, worthOfAll } from "./cover-problem";

function problemOf(weights: readonly number[], lists: readonly (readonly number[])[], leftOut = 0): CoverProblem {
  const values = Float64Array.from(weights);
  const sets = lists
    .map((list) => Int32Array.from(new Set(list)))
    .sort((a, b) => worthOf(b, values) - worthOf(a, values));
  return { weights: values, sets, alone: Float64Array.from(sets, (set) => worthOf(set, values)), leftOut };
}

/** Every choice of at most k sets. */
function best(problem: CoverProblem, k: number, from = 0, chosen: number[] = []): number {
  let most = worthOfAll(problem, chosen);
  if (chosen.length === k) return most;
  for (let i = from; i < problem.sets.length; i++) most = Math.max(most, best(problem, k, i + 1, [...chosen, i]));
  return most;
}

function finish<T>(search: Generator<unknown, T>): T {
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}
const chooseSets = (...input: Parameters<typeof choose>) => finish(choose(...input));
const boundOf = (...input: Parameters<typeof coverBound>) => finish(coverBound(...input));

const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 14 });
const instance = weights.chain((values) =>
  fc.record({
    values: fc.constant(values),
    lists: fc.array(fc.array(fc.nat(values.length - 1), { maxLength: 6 }), { minLength: 1, maxLength: 9 }),
    k: fc.integer({ min: 1, max: 4 }),
  }),
);

describe("choosing sets", () => {
  it("has at least 1 − 1/e of the best, and no exchange of one makes it better", () => {
    fc.assert(
      fc.property(instance, ({ values, lists, k }) => {
        const problem = problemOf(values, lists);
        const chosen = chooseSets(problem, k);
        const worth = worthOfAll(problem, chosen);
        expect(chosen.length).toBeLessThanOrEqual(k);
        expect(worth).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best(problem, k) - 1e-9);
        for (const [place] of chosen.entries()) {
          for (const other of problem.sets.keys()) {
            expect(worthOfAll(problem, chosen.with(place, other))).toBeLessThanOrEqual(worth + 1e-9);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("tells sets in the order of what each adds", () => {
    fc.assert(
      fc.property(instance, ({ values, lists, k }) => {
        const problem = problemOf(values, lists);
        const chosen = chooseSets(problem, k);
        const gains = chosen.map(
          (_, i) => worthOfAll(problem, chosen.slice(0, i + 1)) - worthOfAll(problem, chosen.slice(0, i)),
        );
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
        expect(Math.min(1, ...gains)).toBeGreaterThan(0);
      }),
    );
  });

  it("breathes every few hundred sets", () => {
    const many = problemOf(
      Array.from({ length: 20_000 }, () => 1),
      Array.from({ length: 20_000 }, (_, i) => [i]),
    );
    // Only the first pass must look at all of them: none is known to gain less.
    many.alone.fill(2);
    const search = choose(many, 1);
    let breaths = 0;
    while (!search.next().done) breaths += 1;
    expect(breaths).toBeGreaterThanOrEqual(20_000 / 256 - 1);
  });

  it("stops when enough is covered", () => {
    expect(chooseSets(problemOf([5, 4, 3], [[0], [1], [2]]), 3, 5)).toHaveLength(1);
    expect(chooseSets(problemOf([5, 4, 3], [[0], [1], [2]]), 3, 6)).toHaveLength(2);
  });
});

describe("the bound", () => {
  it("is never below the best, and never above what all sets cover", () => {
    fc.assert(
      fc.property(instance, ({ values, lists, k }) => {
        const problem = problemOf(values, lists);
        const bound = boundOf(problem, k, chooseSets(problem, k));
        expect(bound).toBeGreaterThanOrEqual(best(problem, k) - 1e-6);
        expect(bound).toBeLessThanOrEqual(problem.alone.slice(0, k).reduce((sum, worth) => sum + worth, 0) + 1e-6);
      }),
      {
        numRuns: 400,
        // Here the steps alone ended above what the two largest sets are worth.
        examples: [[{ values: [24, 7, 24, 42, 0, 38, 0, 28], lists: [[7], [3, 0], [2, 1], [1, 2]], k: 2 }]],
      },
    );
  });

  it("holds for sets that were never looked at, as long as their worth is bounded", () => {
    fc.assert(
      fc.property(instance, fc.nat(8), ({ values, lists, k }, kept) => {
        const whole = problemOf(values, lists);
        const cut = Math.min(kept, whole.sets.length);
        const part: CoverProblem = {
          weights: whole.weights,
          sets: whole.sets.slice(0, cut),
          alone: whole.alone.slice(0, cut),
          leftOut: whole.alone[cut] ?? 0,
        };
        expect(boundOf(part, k, chooseSets(part, k))).toBeGreaterThanOrEqual(best(whole, k) - 1e-6);
      }),
      { numRuns: 400 },
    );
  });

  it("is nothing where nothing is chosen", () => {
    expect(boundOf(problemOf([5, 4], [[0], [1]]), 0, [])).toBe(0);
  });

  it("is tight where places do not get into one another's way", () => {
    const apart = problemOf(
      Array.from({ length: 60 }, (_, i) => 1 + (i % 7)),
      Array.from({ length: 20 }, (_, i) => [3 * i, 3 * i + 1, 3 * i + 2]),
    );
    const chosen = chooseSets(apart, 5);
    expect(worthOfAll(apart, chosen) / boundOf(apart, 5, chosen)).toBeGreaterThan(0.999);
  });

  it("sees through what misleads greedy", () => {
    // Greedy takes the middle one first; the two halves are the best. One exchange finds them.
    const trap = problemOf(
      [3, 3, 3, 3, 3.1, 3.1],
      [
        [0, 1, 4],
        [2, 3, 5],
        [1, 2, 4, 5],
      ],
    );
    const chosen = chooseSets(trap, 2);
    expect(worthOfAll(trap, chosen)).toBeCloseTo(best(trap, 2));
    expect(boundOf(trap, 2, chosen)).toBeGreaterThanOrEqual(best(trap, 2) - 1e-9);
  });
});
