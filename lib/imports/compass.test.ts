import { describe, expect, it } from "vitest";
import { compassBearing } from "./compass";

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
});
