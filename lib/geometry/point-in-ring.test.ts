import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convexHull } from "./convex-hull";
import type { PlanePoint } from "./local-plane";
import { orientation } from "./orientation";
import { pointInRing } from "./point-in-ring";

const whole = fc.integer({ min: -50, max: 50 });
const place = fc.tuple(whole, whole) as fc.Arbitrary<PlanePoint>;

describe("pointInRing", () => {
  it("agrees with the sides of a convex ring, whichever way it runs and wherever it begins", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 30 }), place, fc.nat(), (points, point, turn) => {
        const hull = convexHull(points);
        const sides = hull.map((corner, i) => orientation(corner, hull[(i + 1) % hull.length]!, point));
        fc.pre(hull.length > 2 && !sides.includes(0));
        const begin = turn % hull.length;
        const ring = [...hull.slice(begin), ...hull.slice(0, begin)];
        const isInside = sides.every((side) => side > 0);
        expect(pointInRing(point, ring)).toBe(isInside);
        expect(pointInRing(point, ring.toReversed())).toBe(isInside);
      }),
    );
  });

  it("leaves out the notch of a ring that is not convex", () => {
    const notched: PlanePoint[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 2],
      [0, 10],
    ];
    expect(pointInRing([5, 1], notched)).toBe(true);
    expect(pointInRing([5, 6], notched)).toBe(false);
    expect(pointInRing([1, 6], notched)).toBe(true);
  });
});
