import { describe, expect, it } from "vitest";
import { mapSheet } from "./map-sheet";

const places = [
  [118.25, 30.91],
  [118.27, 30.92],
] as const;

describe("a sheet of paper", () => {
  it("has all places on it, in a usual scale, north up", () => {
    const { scale, toSheet } = mapSheet(places, [260, 240]);
    expect(scale).toBe(10_000);
    const [[west, south], [east, north]] = places.map(toSheet) as [[number, number], [number, number]];
    expect(west).toBeGreaterThanOrEqual(0);
    expect(east).toBeLessThanOrEqual(260);
    expect(north).toBeLessThan(south);
    // 0.02 degrees at 30.915° north are 1 908 m, so 190.8 mm.
    expect(east - west).toBeCloseTo(190.8, 1);
    expect((west + east) / 2).toBeCloseTo(130, 6);
  });

  it("has a bar of round length that is as long as it says", () => {
    const { bar, scale } = mapSheet(places, [260, 240]);
    expect(bar).toEqual({ metres: 500, millimetres: (500 * 1000) / scale });
  });

  it("shows one place too", () => {
    expect(mapSheet([places[0]], [100, 100]).scale).toBe(500);
  });
});
