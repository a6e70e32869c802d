import { describe, expect, it } from "vitest";
import { cssPixels, PRINT_RATIO, paperScale, papers, zoomToFit } from "./paper";

describe("paper", () => {
  it("has 300 dots an inch", () => {
    expect(cssPixels(25.4)).toBe(96);
    expect(Math.round(cssPixels(papers.a4.width) * PRINT_RATIO)).toBeCloseTo((297 / 25.4) * 300, -1);
  });

  it("tells the scale of what is printed", () => {
    // 96 pixels are an inch: at 96/25.4 pixels a millimetre, one metre measured so is 1 : 1.
    expect(paperScale((96 / 25.4) * 1_000)).toBe(1);
    expect(paperScale(((96 / 25.4) * 1_000) / 5_000)).toBe(5_000);
    expect(paperScale(((96 / 25.4) * 1_000) / 12_345)).toBe(12_000);
  });

  it("shows no less than the screen did", () => {
    const screen = { width: 1000, height: 500 };
    expect(zoomToFit(15, screen, { width: 2000, height: 1000 })).toBe(16);
    expect(zoomToFit(15, screen, { width: 2000, height: 500 })).toBe(15);
    expect(zoomToFit(15, screen, { width: 500, height: 500 })).toBe(14);
  });
});
