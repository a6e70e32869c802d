import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWatched } from "./alert-rule";
import { countFires } from "./count-fires";
import { MOST_ATTEMPTS, retryDelay } from "./retry-delay";

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""));
const anyCase = fc.record({
  gridCode: digits(9).map((rest) => `990102${rest}`),
  category: digits(5),
  severity: fc.integer({ min: 1, max: 4 }),
});

describe("isWatched", () => {
  it("takes everything in its area when it names nothing else", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(6, 9, 12, 15), (one, length) => {
        const area = one.gridCode.slice(0, length);
        return isWatched({ area, categories: [], leastSeverity: 1 }, one);
      }),
    );
  });

  it("never takes more when the rule says more", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.array(digits(2), { maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (one, categories, least) => {
          const narrow = { area: "990102", categories, leastSeverity: least };
          if (isWatched(narrow, one)) {
            expect(one.severity).toBeGreaterThanOrEqual(least);
            expect(categories.length === 0 || categories.includes(one.category.slice(0, 2))).toBe(true);
            expect(isWatched({ ...narrow, categories: [] }, one)).toBe(true);
          }
        },
      ),
    );
  });

  it("tells an area from one whose code begins alike", () => {
    const one = { gridCode: "990103001001001", category: "01002", severity: 4 };
    expect(isWatched({ area: "990102", categories: [], leastSeverity: 1 }, one)).toBe(false);
  });
});

describe("countFires", () => {
  it("speaks at most once a window, however the cases come", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3_600_000 }), { maxLength: 60 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 120 }),
        (times, leastCount, windowMinutes) => {
          const span = windowMinutes * 60_000;
          const sorted = times.toSorted((a, b) => a - b);
          const fired: number[] = [];
          for (const at of sorted) {
            const count = sorted.filter((other) => other <= at && other > at - span).length;
            if (countFires({ leastCount, windowMinutes }, { count, at, lastFiredAt: fired.at(-1) ?? null })) {
              expect(count).toBeGreaterThanOrEqual(leastCount);
              fired.push(at);
            }
          }
          for (const [index, at] of fired.entries()) {
            if (index > 0) expect(at - (fired[index - 1] ?? 0)).toBeGreaterThanOrEqual(span);
          }
          const anyCrowd = sorted.some((at) => sorted.filter((o) => o <= at && o > at - span).length >= leastCount);
          expect(fired.length > 0).toBe(anyCrowd);
        },
      ),
    );
  });
});

describe("retryDelay", () => {
  it("waits longer each time, and ends", () => {
    const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => retryDelay(index + 1) ?? 0);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(Math.min(...waits)).toBeGreaterThan(0);
    expect(retryDelay(MOST_ATTEMPTS)).toBeNull();
  });
});
