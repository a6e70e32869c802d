import { expect, test } from "vitest";
import { touchingAreas } from "./touching-areas";

const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ],
];

test("areas with a common corner touch, others do not, and none touches itself", () => {
  const { offsets, items } = touchingAreas([square(0, 0), square(1, 0), square(1, 1), square(5, 5)]);
  const of = (area: number): number[] => [...items.subarray(offsets[area], offsets[area + 1])].sort();
  expect(of(0)).toEqual([1, 2]);
  expect(of(1)).toEqual([0, 2]);
  expect(of(3)).toEqual([]);
});
