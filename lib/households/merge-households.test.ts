import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageBands, type HouseholdState, peopleIn, vacantState } from "./household-state";
import { mergeHouseholds } from "./merge-households";
import { splitHousehold } from "./split-household";

type State = HouseholdState<string>;

const count = fc.integer({ min: 0, max: 9 });
const day = fc.option(fc.constantFrom("2025-01-01", "2026-03-04", "2026-11-29"));
const state: fc.Arbitrary<State> = fc.record({
  tenancy: fc.constantFrom("owner", "rental", "vacant"),
  ages: fc.record({ to6: count, to17: count, to59: count, to79: count, over79: count }),
  contact: fc.option(fc.constantFrom("a", "b")),
  careNeeds: fc.constantFrom<string[]>([], ["x"], ["x", "y"]),
  careConsentOn: fc.constantFrom("2025-01-01", "2026-03-04"),
  visitDays: fc.option(fc.integer({ min: 1, max: 90 })),
  lastVisitOn: day,
});

describe("merging households", () => {
  it("loses nobody, no need, no visit and no contact", () => {
    fc.assert(
      fc.property(state, state, (kept, other) => {
        const merged = mergeHouseholds(kept, other);
        expect(peopleIn(merged)).toBe(peopleIn(kept) + peopleIn(other));
        expect(new Set(merged.careNeeds)).toEqual(new Set([...kept.careNeeds, ...other.careNeeds]));
        expect(merged.contact).toBe(kept.contact ?? other.contact);
        for (const each of [kept, other])
          if (each.lastVisitOn !== null) expect((merged.lastVisitOn ?? "") >= each.lastVisitOn).toBe(true);
        // A need never stands without its consent.
        if (merged.careNeeds.length > 0) expect(merged.careConsentOn).not.toBeNull();
      }),
    );
  });

  it("with an empty unit changes nothing but where it was", () => {
    const full: State = {
      tenancy: "rental",
      ages: { to6: 1, to17: 0, to59: 2, to79: 0, over79: 1 },
      contact: "a",
      careNeeds: ["x"],
      careConsentOn: "2026-03-04",
      visitDays: 7,
      lastVisitOn: "2026-11-01",
    };
    expect(mergeHouseholds<string>(full, vacantState)).toEqual(full);
    expect(mergeHouseholds<string>(vacantState, full)).toEqual(full);
  });

  it("counts consent from the day since which all is agreed, and visits as often as the more frequent", () => {
    const one = {
      ...vacantState,
      tenancy: "owner",
      careNeeds: ["x"],
      careConsentOn: "2025-01-01",
      visitDays: 30,
    } as const;
    const two = { ...one, careNeeds: ["y"], careConsentOn: "2026-03-04", visitDays: 7 } as const;
    expect(mergeHouseholds<string>(one, two)).toMatchObject({ careConsentOn: "2026-03-04", visitDays: 7 });
    expect(mergeHouseholds<string>(one, { ...two, careNeeds: [] })).toMatchObject({ careConsentOn: "2025-01-01" });
  });
});

describe("splitting a household", () => {
  const nobody = vacantState.ages;

  it("parts the members and keeps the rest, or refuses", () => {
    fc.assert(
      fc.property(state, state, (before, { ages }) => {
        const parted = splitHousehold(before, { ages, tenancy: "owner", contact: null });
        const fits = ageBands.every((band) => ages[band] <= before.ages[band]);
        const some = peopleIn({ ages });
        expect(parted !== null).toBe(fits && some > 0 && some < peopleIn(before));
        if (!parted) return;
        expect(peopleIn(parted.stays) + peopleIn(parted.leaves)).toBe(peopleIn(before));
        expect({ ...parted.stays, ages: nobody }).toEqual({ ...before, ages: nobody });
        expect(parted.leaves).toMatchObject({ contact: null, careNeeds: [], careConsentOn: null, tenancy: "owner" });
      }),
    );
  });
});
