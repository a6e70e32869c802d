import { describe, expect, it } from "vitest";
import { nextVisitOn, visitDaysOf } from "./care-visit";

describe("the rhythm of care visits", () => {
  it("is what was agreed, else the shortest of the needs", () => {
    expect(visitDaysOf(10, [7, 30])).toBe(10);
    expect(visitDaysOf(null, [30, 7, 14])).toBe(7);
    expect(visitDaysOf(null, [])).toBe(30);
  });

  it("counts from the visit, over the ends of months and years", () => {
    expect(nextVisitOn("2026-12-28", "met", 7)).toBe("2027-01-04");
    expect(nextVisitOn("2028-02-27", "follow-up", 3)).toBe("2028-03-01");
  });

  it("tries again soon where nobody opened, and not at all where it was declined", () => {
    expect(nextVisitOn("2026-11-29", "not-home", 30)).toBe("2026-12-01");
    expect(nextVisitOn("2026-11-29", "not-home", 1)).toBe("2026-11-30");
    expect(nextVisitOn("2026-11-29", "declined", 7)).toBeNull();
  });
});
