import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDay, mondayOf } from "../working-time";
import { type DutyShift, dutyOf } from "./duty-of";
import { gapsOf, overlapsOf, WEEK_MINUTES, weekSpans } from "./roster-week";

const start = Date.parse("2026-11-23T00:00:00+08:00");
const monday = localDay(start);
const hours = (count: number): number => count * 60;
const shift = (part: Partial<DutyShift>): DutyShift => ({
  weekdays: "12345",
  fromMinute: hours(8),
  toMinute: hours(18),
  validFrom: "2026-01-01",
  validTo: null,
  ...part,
});
const someShift = fc.record({
  weekdays: fc.subarray(["1", "2", "3", "4", "5", "6", "7"], { minLength: 1 }).map((days) => days.join("")),
  fromMinute: fc.nat(1439),
  toMinute: fc.nat(1440),
  validFrom: fc.constantFrom("2026-01-01", "2026-11-25"),
  validTo: fc.constantFrom(null, "2026-11-27"),
});
const within = (spans: readonly { from: number; to: number }[], minute: number) =>
  spans.some(({ from, to }) => minute >= from && minute < to);

it("a week begins on Monday", () => {
  for (const day of [0, 1, 6]) expect(mondayOf(monday + day)).toBe(monday);
  expect(mondayOf(monday - 1)).toBe(monday - 7);
});

describe("weekSpans", () => {
  it("cuts a night at the week's ends, and has the one that began before it", () => {
    const night = shift({ weekdays: "7", fromMinute: hours(20), toMinute: hours(8) });
    expect(weekSpans([night], monday)).toEqual([
      { from: 0, to: hours(8) },
      { from: hours(6 * 24 + 20), to: WEEK_MINUTES },
    ]);
  });

  it("says of every minute what dutyOf says, and gaps and spans share the week", () => {
    fc.assert(
      fc.property(fc.array(someShift, { minLength: 1, maxLength: 4 }), fc.nat(WEEK_MINUTES - 1), (shifts, minute) => {
        const spans = weekSpans(shifts, monday);
        const isOn = dutyOf(shifts, start + minute * 60_000) === "on";
        expect(within(spans, minute)).toBe(isOn);
        expect(within(gapsOf(spans), minute)).toBe(!isOn);
      }),
    );
  });
});

describe("overlapsOf", () => {
  it("finds where one unit is on duty twice", () => {
    const double = [shift({}), shift({ weekdays: "1", fromMinute: hours(17), toMinute: hours(20) })];
    expect(overlapsOf(weekSpans(double, monday))).toEqual([{ from: hours(17), to: hours(18) }]);
  });
  it("finds nothing where one shift takes over from another", () => {
    const two = [shift({}), shift({ fromMinute: hours(18), toMinute: hours(8) })];
    expect(overlapsOf(weekSpans(two, monday))).toEqual([]);
  });
  it("holds exactly the minutes that two spans hold", () => {
    fc.assert(
      fc.property(fc.array(someShift, { maxLength: 4 }), fc.nat(WEEK_MINUTES - 1), (shifts, minute) => {
        const spans = weekSpans(shifts, monday);
        const times = spans.filter(({ from, to }) => minute >= from && minute < to).length;
        expect(within(overlapsOf(spans), minute)).toBe(times > 1);
      }),
    );
  });
});
