import { describe, expect, test } from "vitest";
import { colouredRaster } from "@/lib/geometry/coloured-raster";
import { styleSheetTokens } from "@/tests/helpers/style-sheet-tokens";
import { heatRamp } from "./heat-ramp";

const pixel = (pixels: Uint8ClampedArray, i: number): number[] => [...pixels.subarray(i * 4, i * 4 + 4)];

describe.each(["light", "dark"] as const)("heat on the %s map", (theme) => {
  const ramp = heatRamp(styleSheetTokens(theme));
  const neutral = theme === "light" ? [255, 255, 255, 255] : [0, 0, 0, 255];

  test("leaves the map as it is where there is nothing", () => {
    expect(pixel(ramp, 0)).toEqual(neutral);
    expect(pixel(ramp, 15)).toEqual(neutral);
  });

  test("moves away from neutral as density grows", () => {
    const distance = (level: number): number =>
      pixel(ramp, level).reduce((sum, value, i) => sum + Math.abs(value - neutral[i]!), 0);
    expect(distance(60)).toBeGreaterThan(distance(30));
    expect(distance(255)).toBeGreaterThan(distance(120));
  });

  test("a lonely case stays pale: the peak has a floor", () => {
    const [lonely, crowd] = [new Float32Array([1]), new Float32Array([10])];
    expect(pixel(colouredRaster(lonely, ramp, 10), 0)).not.toEqual(pixel(colouredRaster(crowd, ramp, 10), 0));
    expect(pixel(colouredRaster(crowd, ramp, 10), 0)).toEqual(pixel(ramp, 255));
  });
});
