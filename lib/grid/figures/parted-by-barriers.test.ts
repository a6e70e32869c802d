import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../point";
import { barrierTest } from "./barrier-test";
import { barrierCrossings } from "./parted-by-barriers";

const river = barrierTest([
  [
    [-1_000, 0],
    [1_000, 0],
  ],
]);

describe("crossings of barriers", () => {
  it("are none on one side, and one where both sides are lived on", () => {
    expect(barrierCrossings([], river)).toBe(0);
    expect(barrierCrossings([[1, 5]], river)).toBe(0);
    expect(
      barrierCrossings(
        [
          [1, 5],
          [9, 7],
        ],
        river,
      ),
    ).toBe(0);
    expect(
      barrierCrossings(
        [
          [1, 5],
          [9, 7],
          [3, -4],
          [4, -9],
        ],
        river,
      ),
    ).toBe(1);
  });

  it("are none where the way leads round the end of a barrier by another point", () => {
    // Straight across it is crossed; by the point beyond its end it is not.
    expect(
      barrierCrossings(
        [
          [0, 5],
          [0, -5],
          [1_500, 0],
        ],
        river,
      ),
    ).toBe(0);
  });

  it("are one less than the stripes between endless barriers that are lived in", () => {
    const lines = [-30, -10, 10, 30].map((x): Point[] => [
      [x, -100_000],
      [x, 100_000],
    ]);
    const crosses = barrierTest(lines);
    const place = fc.tuple(
      fc.integer({ min: -49, max: 49 }).filter((x) => x % 10 !== 0),
      fc.integer({ min: -50, max: 50 }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (points) => {
        const stripes = new Set(points.map(([x]) => lines.filter((line) => line[0]![0] < x).length));
        expect(barrierCrossings(points, crosses)).toBe(stripes.size - 1);
      }),
    );
  });
});
