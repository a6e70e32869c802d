import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraSight } from "./camera-sight";
import type { DwellingWall } from "./over-reach";
import { overReachCure } from "./over-reach-cure";
import { makeWall } from "./wall";
import { wallIndex } from "./wall-index";

function home(x: number, y: number, size = 10): DwellingWall {
  const wall = makeWall(
    [
      [x, y],
      [x + size, y + 0.3],
      [x + size - 0.2, y + size],
      [x - 0.3, y + size - 0.2],
    ],
    18,
  )!;
  return { ...wall, id: `${x},${y}`, forbidden: false };
}
const camera = { ptzType: 3, fovDegrees: 60, rangeMetres: 50, heightMetres: 5, horizontalPixels: 1_920, indoor: false };

function cureOf(walls: readonly DwellingWall[], claim: typeof camera & { bearingDegrees: number | null }) {
  const index = wallIndex(walls);
  const result = cameraSight(claim, [0, 0], index);
  return { index, result, cure: overReachCure(claim, [0, 0], { walls: index, result }) };
}

describe("the cure of over-reach", () => {
  it("is not needed where no window is near", () => {
    expect(cureOf([home(100, 100)], { ...camera, bearingDegrees: 0 }).cure).toBeNull();
  });

  it("is the smallest turn in whole degrees, either way round", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -24, max: 24 }), fc.integer({ min: -24, max: 24 })), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.integer({ min: 0, max: 359 }),
        (places, bearingDegrees) => {
          const walls = places.map(([x, y]) => home(x + 0.137, y + 0.211, 7));
          fc.pre(walls.every(({ box }) => box[0] > 9 || box[1] > 9 || box[2] < -9 || box[3] < -9));
          const { index, result, cure } = cureOf(walls, { ...camera, bearingDegrees });
          const metresAt = (bearing: number) =>
            cameraSight({ ...camera, bearingDegrees: (bearing + 360) % 360 }, [0, 0], index).over.metres;
          if (result.over.facades.length === 0) {
            expect(cure).toBeNull();
            return;
          }
          if (cure?.kind !== "turn") {
            // Nowhere more than one direction in a row is free: glimpses of less than half a metre do not count as seen.
            const free = Array.from({ length: 360 }, (_, bearing) => metresAt(bearing) === 0);
            expect(free.some((one, i) => one && free[(i + 4) % 360])).toBe(false);
            expect(cure).toEqual({ kind: "mask" });
            return;
          }
          expect(metresAt(cure.bearingDegrees)).toBe(0);
          const turned = Math.abs(((cure.bearingDegrees - bearingDegrees + 540) % 360) - 180);
          expect(turned).toBe(cure.degrees);
          // Four degrees less, either way, and more than a glimpse is seen: at 9 m four degrees are 60 cm of wall.
          for (const less of [bearingDegrees + cure.degrees - 4, bearingDegrees - cure.degrees + 4]) {
            if (cure.degrees > 4) expect(metresAt(less)).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 120 },
    );
  }, 20_000);

  it("is a mask for what looks all round, sweeps, or is walled in by homes", () => {
    const near = [home(8, -5)];
    expect(cureOf([home(3, -5)], { ...camera, bearingDegrees: null }).cure).toEqual({ kind: "mask" });
    expect(cureOf(near, { ...camera, ptzType: 1, bearingDegrees: 90 }).cure).toEqual({ kind: "mask" });
    const around = [home(8, -5), home(-18, -5), home(-5, 8), home(-5, -18)];
    expect(cureOf(around, { ...camera, bearingDegrees: 90 }).cure).toEqual({ kind: "mask" });
    expect(cureOf(near, { ...camera, bearingDegrees: 90 }).cure).toMatchObject({ kind: "turn" });
  });
});
