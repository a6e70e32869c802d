import { describe, expect, test } from "vitest";
import { pixelsPerMetre, roadWidthStops } from "./road-width";

const classes = ["ring", "arterial", "collector", "branch", "lane", "footpath"] as const;

describe("road widths", () => {
  test("z15.3 is the scale the design was drawn at, about 0.6 px per metre", () => {
    expect(pixelsPerMetre(15.3, 31)).toBeCloseTo(0.6, 1);
  });

  test.each(classes)("%s never gets narrower as one comes closer", (road) => {
    for (const casing of [0, 2]) {
      const stops = roadWidthStops(road, 31, casing);
      for (let i = 1; i < stops.length; i++) {
        expect(stops[i]![0]).toBeGreaterThan(stops[i - 1]![0]);
        expect(stops[i]![1]).toBeGreaterThan(stops[i - 1]![1]);
      }
    }
  });

  test.each(classes)("a casing always shows on both sides of a %s", (road) => {
    const surface = roadWidthStops(road, 31);
    const casing = roadWidthStops(road, 31, 2);
    surface.forEach(([zoom, width], i) => {
      expect(casing[i]![0]).toBe(zoom);
      expect(casing[i]![1]).toBeGreaterThan(width + 0.5);
    });
  });

  test("is the ground's width from z15: twice as many pixels per level", () => {
    const [from, to] = roadWidthStops("arterial", 31).slice(-2);
    expect(to![1] / from![1]).toBeCloseTo(2 ** (to![0] - from![0]), 6);
  });
});
