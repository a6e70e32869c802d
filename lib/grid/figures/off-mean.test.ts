import { expect, test } from "vitest";
import { offMean } from "./off-mean";

test("a figure is told by its distance from the mean of all", () => {
  const off = offMean([100, 300, 200]);
  expect([100, 200, 300].map(off)).toEqual([-0.5, 0, 0.5]);
});

test("from a mean of nought nothing is far, and without figures there is no mean", () => {
  expect(offMean([0, 0])(0)).toBeNull();
  expect(offMean([])(0)).toBeNull();
});
