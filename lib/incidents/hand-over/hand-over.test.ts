import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { totalLoad } from "./case-load";
import { handOverRights } from "./hand-over-rights";
import { shiftEnding } from "./shift-ending";

describe("handOverRights", () => {
  it.each([
    ["its writer, while it waits", "a", null, { amend: true, acknowledge: false }],
    ["another, while it waits", "b", null, { amend: false, acknowledge: true }],
    ["its writer, once it is taken", "a", "2026-11-29T00:00:00Z", { amend: false, acknowledge: false }],
    ["another, once it is taken", "b", "2026-11-29T00:00:00Z", { amend: false, acknowledge: false }],
  ] as const)("of %s", (_, userId, acknowledgedAt, expected) => {
    expect(handOverRights({ writtenBy: "a", acknowledgedAt }, userId)).toEqual(expected);
  });
});

describe("totalLoad", () => {
  it("is the same however the areas are cut, and nothing without any", () => {
    const load = fc.record({ open: fc.nat(99), late: fc.nat(99), severe: fc.nat(99), suspended: fc.nat(99) });
    fc.assert(
      fc.property(fc.array(load), fc.array(load), (one, other) => {
        expect(totalLoad([...one, ...other])).toEqual(totalLoad([totalLoad(one), totalLoad(other)]));
      }),
    );
    expect(totalLoad([])).toEqual({ open: 0, late: 0, severe: 0, suspended: 0 });
    expect(totalLoad([{ open: 4, late: 3, severe: 2, suspended: 1 }]).late).toBe(3);
  });
});

describe("shiftEnding", () => {
  const at = (local: string): number => Date.parse(`${local.replace(" ", "T")}:00+08:00`);
  it.each([
    ["2026-11-29 20:10", "2026-11-29", "day"],
    ["2026-11-29 19:30", "2026-11-29", "day"],
    ["2026-11-29 08:05", "2026-11-28", "night"],
    ["2026-11-29 00:30", "2026-11-28", "night"],
    ["2026-11-29 22:30", "2026-11-29", "night"],
  ])("at %s is that of %s, by %s", (local, day, name) => {
    expect(shiftEnding(at(local))).toEqual({ day, name });
  });
});
