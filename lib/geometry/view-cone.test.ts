import fc from "fast-check";
import { expect, test } from "vitest";
import { viewCone } from "./view-cone";

const METRES_PER_DEGREE = 111_195;
const metresBetween = ([lng, lat]: readonly [number, number], [lng2, lat2]: readonly [number, number]): number =>
  Math.hypot((lng2 - lng) * Math.cos((lat * Math.PI) / 180), lat2 - lat) * METRES_PER_DEGREE;

test("a camera that looks east sees east", () => {
  const cone = viewCone([118.25, 30.91], 90, 60, 100);
  const [lng, lat] = cone[Math.floor(cone.length / 2)]!;
  expect(lng).toBeGreaterThan(118.25);
  expect(lat).toBeCloseTo(30.91, 4);
});

test("is closed, and every point of the arc is as far as the range", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 1, max: 359 }), (bearing, fov) => {
      const cone = viewCone([118.25, 30.91], bearing, fov, 120);
      expect(cone.at(-1)).toEqual(cone[0]);
      for (const point of cone.slice(1, -1)) expect(metresBetween([118.25, 30.91], point)).toBeCloseTo(120, 0);
    }),
  );
});

test("one that looks all round has a circle without a corner", () => {
  const circle = viewCone([118.25, 30.91], null, 90, 50);
  expect(circle.at(-1)).toEqual(circle[0]);
  expect(circle.some(([lng, lat]) => lng === 118.25 && lat === 30.91)).toBe(false);
});
