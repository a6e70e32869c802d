import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitEvenly, type Task } from "./split-evenly";

const plain = (cost: number): Task => ({ cost, gap: 0, fromHome: 0, toHome: 0 });

const sharesOf = (tasks: readonly Task[], ends: readonly number[]): Task[][] =>
  ends.map((end, i) => tasks.slice(ends[i - 1] ?? 0, end));

const costOf = (share: readonly Task[]): number =>
  share.reduce((sum, { cost, gap }, i) => sum + cost + (i === 0 ? 0 : gap), 0) +
  share[0]!.fromHome +
  share.at(-1)!.toHome;

/** The dearest share of the best of all partings into so many shares. */
function least(tasks: readonly Task[], shares: number): number {
  if (shares === 1) return costOf(tasks);
  let best = Infinity;
  for (let cut = 1; cut <= tasks.length - shares + 1; cut++)
    best = Math.min(best, Math.max(costOf(tasks.slice(0, cut)), least(tasks.slice(cut), shares - 1)));
  return best;
}

describe("splitEvenly", () => {
  it("gives each walker a like share", () => {
    expect(splitEvenly([1, 1, 1, 1, 1, 1].map(plain), 3)).toEqual([2, 4, 6]);
    expect(splitEvenly([9, 1, 1, 1].map(plain), 2)).toEqual([1, 4]);
  });

  it("has no more shares than tasks", () => {
    expect(splitEvenly([], 3)).toEqual([]);
    expect(splitEvenly([plain(4), plain(2)], 5)).toEqual([1, 2]);
  });

  it("counts the ways from and to home, and not the gap before a share", () => {
    const far = { cost: 1, gap: 10, fromHome: 2, toHome: 2 };
    expect(splitEvenly([far, far, { ...far, gap: 0 }, far], 3)).toEqual([1, 3, 4]);
  });

  it("has the least dearest share there is, and keeps every task once in its order", () => {
    const figure = fc.integer({ min: 0, max: 30 });
    const task = fc.record({ cost: figure, gap: figure, fromHome: figure, toHome: figure });
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 4 }), (tasks, walkers) => {
        const shares = sharesOf(tasks, splitEvenly(tasks, walkers));
        expect(shares.flat()).toEqual(tasks);
        expect(shares).toHaveLength(Math.min(walkers, tasks.length));
        expect(Math.max(...shares.map(costOf))).toBe(least(tasks, shares.length));
      }),
    );
  });
});
