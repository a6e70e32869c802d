import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay } from "@/lib/incidents/working-time";
import { parseNow } from "../local-time";
import { shareOfDay } from "./daily-curve";
import { planDays } from "./day-plan";
import { demoCalendar } from "./deadline-books";

const plan = (now: number, incidents: number) =>
  planDays({ seed: 1, now, days: 180, incidents, calendar: demoCalendar });

describe("the plan of days", () => {
  it("divides exactly the cases wanted over the days up to now", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: parseNow("2025-06-01"), max: parseNow("2027-06-01") }),
        (incidents, now) => {
          const days = plan(now, incidents);
          expect(days.reduce((sum, day) => sum + day.incidents, 0)).toBe(incidents);
          expect(days.at(-1)?.day).toBe(localDay(now));
          expect(days.every((day) => day.incidents >= 0)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("gives rest days less, and today its part only", () => {
    const days = plan(parseNow("2026-11-20"), 60_000);
    const mean = (list: typeof days) => list.reduce((sum, { incidents }) => sum + incidents, 0) / list.length;
    const whole = days.slice(0, -1);
    expect(mean(whole.filter(({ isRestDay }) => isRestDay))).toBeLessThan(
      0.9 * mean(whole.filter(({ isRestDay }) => !isRestDay)),
    );
    expect(days.at(-1)?.incidents).toBeLessThan(mean(whole));
  });

  it("knows the holidays: National Day 2026 is a rest day, the Saturday worked for it is not", () => {
    const isRest = new Map(plan(parseNow("2026-11-22"), 60_000).map(({ day, isRestDay }) => [day, isRestDay]));
    expect(isRest.get(localDay(parseNow("2026-10-01")))).toBe(true);
    expect(isRest.get(localDay(parseNow("2026-10-10")))).toBe(false);
  });

  it("has a curve that ends at one", () => {
    expect(shareOfDay(false, 0)).toBe(0);
    expect(shareOfDay(true, 24)).toBeCloseTo(1);
    expect(shareOfDay(false, 12)).toBeGreaterThan(0.4);
  });
});
