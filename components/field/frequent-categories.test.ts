import { describe, expect, it } from "vitest";
import { frequentCategories } from "./frequent-categories";

const cases = (...categories: string[]) => categories.map((category) => ({ category }));

describe("frequentCategories", () => {
  it("puts what came up most first, and of two alike the newer", () => {
    expect(frequentCategories(cases("02001", "01002", "01003", "01002"), 4)).toEqual(["01002", "02001", "01003"]);
  });

  it("suggests no more than asked for, and nothing of nothing", () => {
    expect(frequentCategories(cases("02001", "01002", "01003"), 2)).toHaveLength(2);
    expect(frequentCategories([], 4)).toEqual([]);
  });
});
