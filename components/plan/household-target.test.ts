import { expect, it } from "vitest";
import { deviation, targetState } from "./household-target";

it.each([
  [299, "under", -0.2525],
  [300, "within", -0.25],
  [500, "within", 0.25],
  [524, "over", 0.31],
] as const)("%d households are %s, %d off the middle", (households, state, off) => {
  expect(targetState(households)).toBe(state);
  expect(deviation(households)).toBeCloseTo(off);
});
