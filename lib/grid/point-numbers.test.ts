import fc from "fast-check";
import { expect, it } from "vitest";
import { type Point, pointKey } from "./point";
import { PointNumbers } from "./point-numbers";

const step = fc.integer({ min: -1_800_000_000, max: 1_800_000_000 });
const points = fc.array(
  fc.oneof(
    fc.tuple(step, step),
    // Many the same, and many that differ in one coordinate.
    fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })),
  ),
  { maxLength: 400 },
);

it("gives every point the number of its first coming, and none to strangers", () => {
  fc.assert(
    fc.property(points, fc.tuple(step, step), (all: Point[], stranger: Point) => {
      const numbers = new PointNumbers();
      const keys = [...new Set(all.map(pointKey))];
      expect(all.map((point) => numbers.add(point))).toEqual(all.map((point) => keys.indexOf(pointKey(point))));
      expect(numbers.points.map(pointKey)).toEqual(keys);
      for (const point of all) expect(numbers.find([...point])).toBe(keys.indexOf(pointKey(point)));
      expect(numbers.find(stranger)).toBe(keys.indexOf(pointKey(stranger)));
    }),
  );
});
