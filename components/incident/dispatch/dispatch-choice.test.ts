import { describe, expect, it } from "vitest";
import { possibleKinds, toggleUnit } from "./dispatch-choice";

const empty = { units: [], kind: null, note: "", photoRequired: false } as const;

describe("a dispatcher's choice", () => {
  it("keeps the order of ticking: the first leads", () => {
    const both = toggleUnit(toggleUnit(empty, "water"), "zhou");
    expect(both.units).toEqual(["water", "zhou"]);
    expect(toggleUnit(both, "water").units).toEqual(["zhou"]);
    expect(toggleUnit(toggleUnit(both, "water"), "water").units).toEqual(["zhou", "water"]);
  });

  it("offers only kinds that the server would take", () => {
    expect(possibleKinds({ ...empty, units: ["a"] })).not.toContain("joint");
    expect(possibleKinds({ ...empty, units: ["a", "b"] })).not.toContain("direct");
  });
});
