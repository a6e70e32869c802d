import { expect, it } from "vitest";
import { boxesMeet, boxOf } from "./box";

it("is the least box around its points, and of none one that meets nothing", () => {
  const box = boxOf([
    [3, 1],
    [-2, 5],
    [0, 0],
  ]);
  expect(box).toEqual([-2, 0, 3, 5]);
  expect(boxesMeet(box, [3, 5, 9, 9])).toBe(true);
  expect(boxesMeet(box, [3.1, 5, 9, 9])).toBe(false);
  expect(boxesMeet(box, boxOf([]))).toBe(false);
});
