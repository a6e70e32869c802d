import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimumWeightMatching } from "./minimum-weight-matching";

/** Every way to pair, by trying them all. */
function leastByTrying(count: number, cost: Float64Array): number {
  const least = new Map<number, number>();
  const of = (free: number): number => {
    if (free === 0) return 0;
    const known = least.get(free);
    if (known !== undefined) return known;
    const first = 31 - Math.clz32(free & -free);
    let best = Infinity;
    for (let other = first + 1; other < count; other++) {
      if (free & (1 << other))
        best = Math.min(best, cost[first * count + other]! + of(free & ~(1 << first) & ~(1 << other)));
    }
    least.set(free, best);
    return best;
  };
  return of((1 << count) - 1);
}

function symmetric(count: number, value: (i: number, j: number) => number): Float64Array {
  const cost = new Float64Array(count * count);
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      cost[i * count + j] = value(i, j);
      cost[j * count + i] = cost[i * count + j]!;
    }
  return cost;
}

function totalOf(count: number, cost: Float64Array, partners: Int32Array): number {
  let total = 0;
  for (const [i, j] of partners.entries()) {
    expect(partners[j]).toBe(i);
    expect(j).not.toBe(i);
    total += cost[i * count + j]!;
  }
  return total / 2;
}

const graphs = fc.integer({ min: 1, max: 6 }).chain((half) => {
  const count = half * 2;
  const few = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: count * count, maxLength: count * count });
  const many = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: count * count, maxLength: count * count });
  return fc.tuple(fc.constant(count), fc.oneof(few, many));
});

describe("minimumWeightMatching", () => {
  it("costs what trying every pairing finds to be least", () => {
    fc.assert(
      fc.property(graphs, ([count, values]) => {
        const cost = symmetric(count, (i, j) => values[i * count + j]!);
        const partners = minimumWeightMatching(count, cost);
        expect(partners).not.toBeNull();
        expect(totalOf(count, cost, partners!)).toBe(leastByTrying(count, cost));
      }),
      { numRuns: 600 },
    );
  });

  it("keeps to the pairs that are allowed, and says when they do not suffice", () => {
    fc.assert(
      fc.property(graphs, ([count, values]) => {
        const cost = symmetric(count, (i, j) => (values[i * count + j]! % 7 < 4 ? Infinity : values[i * count + j]!));
        const partners = minimumWeightMatching(count, cost);
        const least = leastByTrying(count, cost);
        expect(partners ? totalOf(count, cost, partners) : Infinity).toBe(least);
      }),
      { numRuns: 600 },
    );
  });

  it("pairs nothing with nothing, and refuses an odd count", () => {
    expect(minimumWeightMatching(0, new Float64Array())).toEqual(new Int32Array());
    expect(minimumWeightMatching(3, new Float64Array(9))).toBeNull();
  });
});
