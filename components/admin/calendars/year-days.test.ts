import { describe, expect, it } from "vitest";
import { dayAfterKey, daysOfMonth, isWeekend, mondayOffset, toggledDay } from "./year-days";

describe("the days of a year", () => {
  it("know leap years and weekdays", () => {
    expect(daysOfMonth(2028, 1)).toHaveLength(29);
    expect(daysOfMonth(2026, 11).at(-1)).toBe("2026-12-31");
    expect([mondayOffset("2026-11-23"), mondayOffset("2026-11-29")]).toEqual([0, 6]);
    expect([isWeekend("2026-11-27"), isWeekend("2026-11-28")]).toEqual([false, true]);
  });

  it("are walked by the keys of a date grid", () => {
    expect(["ArrowLeft", "ArrowDown", "Home", "End", "x"].map((key) => dayAfterKey("2026-03-01", key))).toEqual([
      "2026-02-28",
      "2026-03-08",
      "2026-01-01",
      "2026-12-31",
      null,
    ]);
  });

  it("come back to the week's rule after as many clicks as there are kinds", () => {
    const off = toggledDay("2026-11-27", undefined, "停工");
    expect(off).toEqual({ day: "2026-11-27", kind: "holiday", name: "停工" });
    expect(toggledDay("2026-11-27", off ?? undefined, "停工")).toBeNull();
    const worked = toggledDay("2026-11-28", undefined, "调休");
    expect(worked?.kind).toBe("workday");
    expect(toggledDay("2026-11-28", worked ?? undefined, "x")?.kind).toBe("holiday");
  });
});
