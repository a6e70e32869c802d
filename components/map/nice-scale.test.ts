import { expect, test } from "vitest";
import { niceScale } from "./nice-scale";

test.each([
  [0.6, 100],
  [0.05, 1000],
  [4, 20],
])("at %d px per metre the bar is %d m", (pixelsPerMetre, metres) => {
  expect(niceScale(pixelsPerMetre).metres).toBe(metres);
});

test("the bar is never longer than its place nor too short to read", () => {
  for (let zoom = 4; zoom < 22; zoom += 0.1) {
    const { pixels } = niceScale(2 ** zoom / 67_000);
    expect(pixels).toBeLessThanOrEqual(90);
    expect(pixels).toBeGreaterThan(34);
  }
});
