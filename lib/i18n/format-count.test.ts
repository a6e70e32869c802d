import { describe, expect, it } from "vitest";
import { formatCount, formatShare } from "./format-count";

describe("formatCount", () => {
  it.each([
    [0, 0, "0"],
    [682, 0, "682"],
    [11_720, 0, "11\u202f720"],
    [1_500_000, 0, "1\u202f500\u202f000"],
    [-1234.56, 1, "\u22121\u202f234.6"],
  ] as const)("%d with %d digits is %s", (value, digits, expected) => {
    expect(formatCount(value, digits)).toBe(expected);
  });
});

describe("formatShare", () => {
  it("gives one digit, and none of nothing", () => {
    expect(formatShare(911, 972)).toBe("93.7%");
    expect(formatShare(1, 3, 0)).toBe("33%");
    expect(formatShare(0, 0)).toBe("–");
  });
});
