import { describe, expect, it } from "vitest";
import { freshDraft, isWholeDraft, withCode, withTarget } from "./campaign-draft";

const whole = { ...freshDraft(0), name: "x", places: ["990102"], categories: ["01"] };

describe("a draft", () => {
  it("is whole with a name, a place, a class, a target, and days in their order", () => {
    expect(isWholeDraft(whole)).toBe(true);
    for (const part of [{ name: " " }, { places: [] }, { categories: [] }, { targets: [] }, { toDay: "1969-12-31" }]) {
      expect(isWholeDraft({ ...whole, ...part }), JSON.stringify(part)).toBe(false);
    }
  });

  it("keeps each kind of target once, in one order", () => {
    const two = withTarget(whole.targets, "checks-per-grid", 3);
    expect(two.map(({ kind }) => kind)).toEqual(["checks-per-grid", "rectified"]);
    expect(withTarget(two, "rectified", 80)).toEqual([two[0], { kind: "rectified", amount: 80 }]);
    expect(withTarget(two, "checks-per-grid", null)).toEqual(whole.targets);
  });

  it("holds no code inside another", () => {
    expect(withCode(["990102001"], "990102001002")).toEqual(["990102001"]);
    expect(withCode(["990102001002", "990102002"], "990102001")).toEqual(["990102001", "990102002"]);
    expect(withCode(["01001"], "")).toEqual(["01001"]);
  });
});
