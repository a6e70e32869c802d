import { describe, expect, it } from "vitest";
import { compassBearing, directionTypeBearing } from "./compass";

describe("bearings", () => {
  it.each([
    ["N", 0],
    ["sw", 225],
    ["西北", 315],
    ["360", 0],
    ["12.5", 12.5],
    ["", null],
    ["up", null],
    ["-4", null],
  ])("reads %j as %s", (text, degrees) => {
    expect(compassBearing(text)).toBe(degrees);
  });

  it("knows the eight direction types", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(directionTypeBearing)).toEqual([90, 270, 180, 0, 135, 45, 225, 315]);
    expect(directionTypeBearing(0)).toBeNull();
    expect(directionTypeBearing(9)).toBeNull();
  });
});
