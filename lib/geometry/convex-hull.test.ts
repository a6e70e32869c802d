import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convexHull } from "./convex-hull";
import type { PlanePoint } from "./local-plane";
import { orientation } from "./orientation";

const place = fc.tuple(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -50, max: 50 }),
) as fc.Arbitrary<PlanePoint>;
const farthest = (points: readonly PlanePoint[]): number =>
  Math.max(0, ...points.flatMap(([x, y]) => points.map(([u, v]) => (x - u) ** 2 + (y - v) ** 2)));

describe("convexHull", () => {
  it("has every point inside or on its border, and the two that are farthest apart", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (points) => {
        const hull = convexHull(points);
        expect(farthest(hull)).toBe(farthest(points));
        if (hull.length < 3) return;
        for (const point of points)
          for (const [i, corner] of hull.entries())
            expect(orientation(corner, hull[(i + 1) % hull.length]!, point)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is the points themselves where there are one or two, or all on a line its ends", () => {
    expect(convexHull([])).toEqual([]);
    expect(new Set(convexHull([[3, 4]]).map(String))).toEqual(new Set(["3,4"]));
    expect(
      convexHull([
        [0, 0],
        [2, 2],
        [1, 1],
      ]),
    ).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });
});
