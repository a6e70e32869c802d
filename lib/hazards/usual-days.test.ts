import { describe, expect, it } from "vitest";
import { usualDaysFrom } from "./usual-days";

const fire = { rectifyDays: [7, 3], inspectionDays: [30, 7] } as const;

describe("usual days of a hazard", () => {
  it("are shorter for a major one, and cross the year", () => {
    expect(usualDaysFrom("2026-12-28", "general", fire)).toEqual({
      dueOn: "2027-01-04",
      nextInspectionOn: "2027-01-27",
    });
    expect(usualDaysFrom("2026-12-28", "major", fire)).toEqual({ dueOn: "2026-12-31", nextInspectionOn: "2027-01-04" });
  });

  it("are none where the dictionary says nothing", () => {
    const nothing = { rectifyDays: null, inspectionDays: null };
    expect(usualDaysFrom("2026-12-28", "major", nothing)).toEqual({ dueOn: null, nextInspectionOn: null });
  });
});
