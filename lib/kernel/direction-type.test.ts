import { expect, it } from "vitest";
import { bearingDirectionType, directionTypeBearing } from "./direction-type";

const types = [1, 2, 3, 4, 5, 6, 7, 8];

it("knows the eight direction types, both ways", () => {
  expect(types.map(directionTypeBearing)).toEqual([90, 270, 180, 0, 135, 45, 225, 315]);
  expect(types.map((type) => bearingDirectionType(directionTypeBearing(type) ?? Number.NaN))).toEqual(types);
  expect(directionTypeBearing(0)).toBeNull();
  expect(directionTypeBearing(9)).toBeNull();
});

it("takes the nearest of the eight for a bearing", () => {
  expect([22, 23, 337, 338, 359.9].map(bearingDirectionType)).toEqual([4, 6, 8, 4, 4]);
});
