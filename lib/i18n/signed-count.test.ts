import { expect, it } from "vitest";
import { signedCount } from "./signed-count";

it.each([
  [182, 0, "+182"],
  [-182, 0, "\u2212182"],
  [0, 0, "0"],
  [0.4, 0, "0"],
  [-0.4, 0, "0"],
  [0.004, 2, "0.00"],
  [0.06, 1, "+0.1"],
  [12_345, 0, "+12\u202f345"],
] as const)("writes %d with %d digits as %s", (value, digits, text) => {
  expect(signedCount(value, digits)).toBe(text);
});
