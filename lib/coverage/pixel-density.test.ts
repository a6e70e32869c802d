import { describe, expect, it } from "vitest";
import { directionTypeBearing } from "@/lib/kernel/direction-type";
import { cameraView } from "./camera-defaults";
import { pixelsPerMetre, rangeAtDensity, sightGrade } from "./pixel-density";

describe("pixel density (EN 62676-4)", () => {
  it("falls with the distance", () => {
    // 1920 px over 2 · 20 m · tan 30° = 23.09 m.
    expect(pixelsPerMetre(1920, 60, 20)).toBeCloseTo(83.14, 2);
    expect(rangeAtDensity(1920, 60, 25)).toBeCloseTo(66.51, 2);
    expect(pixelsPerMetre(1920, 60, rangeAtDensity(1920, 60, 62))).toBeCloseTo(62, 9);
  });

  it("offers two grades and no more", () => {
    expect([10, 25, 61.9, 62, 125, 250, 1000].map(sightGrade)).toEqual([
      null,
      "detect",
      "detect",
      "observe",
      "observe",
      "observe",
      "observe",
    ]);
  });
});

describe("a camera of a catalogue", () => {
  it.each([
    [1, 90],
    [2, 270],
    [3, 180],
    [4, 0],
    [5, 135],
    [6, 45],
    [7, 225],
    [8, 315],
    [9, null],
    [0, null],
  ])("DirectionType %i looks to %s", (type, bearing) => expect(directionTypeBearing(type)).toBe(bearing));

  it("keeps what is possible", () => {
    const claim = {
      ptzType: 3,
      bearingDegrees: 350,
      fovDegrees: 60,
      rangeMetres: 50,
      heightMetres: 5,
      horizontalPixels: 1920,
    };
    const { sweeps, assumed, ...view } = cameraView(claim);
    expect({ ...view, ptzType: 3 }).toEqual(claim);
    expect([sweeps, assumed]).toEqual([false, []]);
  });

  it("does not look farther than its pixels carry", () => {
    expect(
      cameraView({
        ptzType: 3,
        bearingDegrees: 0,
        fovDegrees: 60,
        rangeMetres: 500,
        heightMetres: 5,
        horizontalPixels: 1920,
      }).rangeMetres,
    ).toBeCloseTo(66.51, 2);
  });

  it.each([
    ["a bearing of 400°", { bearingDegrees: 400 }, "bearingDegrees"],
    ["a field of view of 0", { fovDegrees: 0 }, "fovDegrees"],
    ["a field of view over 360°", { fovDegrees: 400 }, "fovDegrees"],
    ["a range of 1e9", { rangeMetres: 1e9 }, "rangeMetres"],
    ["a range that is no number", { rangeMetres: NaN }, "rangeMetres"],
    ["no resolution", { horizontalPixels: null }, "horizontalPixels"],
    ["an unknown type", { ptzType: 12 }, "ptzType"],
  ])("takes the usual value for %s, and says so", (_, wrong, field) => {
    const claim = {
      ptzType: 3,
      bearingDegrees: 10,
      fovDegrees: 60,
      rangeMetres: 50,
      heightMetres: 5,
      horizontalPixels: 1920,
    };
    const view = cameraView({ ...claim, ...wrong });
    expect(view.assumed).toEqual([field]);
    expect(Object.values(view).every((value) => typeof value !== "number" || Number.isFinite(value))).toBe(true);
  });
});
