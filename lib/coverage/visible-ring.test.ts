import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signedArea } from "@/lib/geometry/signed-area";
import { type Sight, sightOf } from "./sight";
import { visibleRing } from "./visible-ring";
import { makeWall, type Wall } from "./wall";

const box = (x: number, y: number, w: number, h: number, height = 20): Wall =>
  makeWall(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    height,
  )!;
const sight = (over: Partial<Sight> = {}): Sight => ({
  eye: [0, 0],
  heightMetres: 5,
  rangeMetres: 50,
  axis: 0,
  half: Math.PI / 6,
  ...over,
});

describe("what a camera sees among high walls", () => {
  it("is the whole sector where nothing stands, with its true area", () => {
    for (const half of [Math.PI / 6, Math.PI / 2, Math.PI]) {
      expect(signedArea(visibleRing(sight({ half }), []))).toBeCloseTo(half * 50 ** 2, 6);
    }
  });

  it("ends at a wall right across", () => {
    // A strip of 10 m depth: a triangle with the base 2 · 10 tan 30°.
    expect(signedArea(visibleRing(sight(), [box(10, -40, 5, 80)]))).toBeCloseTo(100 * Math.tan(Math.PI / 6), 9);
  });

  it("goes round a house behind the lens for a camera that looks all round", () => {
    const free = signedArea(visibleRing(sight({ half: Math.PI }), []));
    const ring = visibleRing(sight({ half: Math.PI }), [box(-20, -1, 5, 2)]);
    expect(signedArea(ring)).toBeLessThan(free);
    expect(signedArea(ring)).toBeGreaterThan(free * 0.9);
  });

  it("does not end at a house lower than the lens", () => {
    expect(signedArea(visibleRing(sight(), [box(10, -40, 5, 80, 4)]))).toBeCloseTo(
      signedArea(visibleRing(sight(), [])),
      9,
    );
  });

  it("turns with the world", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 359, noNaN: true }), (bearing) => {
        const turned = sightOf([0, 0], { bearingDegrees: bearing, fovDegrees: 60, rangeMetres: 50, heightMetres: 5 });
        const [c, s] = [Math.cos(turned.axis), Math.sin(turned.axis)];
        const house = box(12, -3, 4, 5);
        const there = makeWall(
          house.ring.map(([x, y]) => [x * c - y * s, x * s + y * c]),
          20,
        )!;
        expect(signedArea(visibleRing(turned, [there]))).toBeCloseTo(signedArea(visibleRing(sight(), [house])), 6);
      }),
    );
  });
});
