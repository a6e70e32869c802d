import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DutyShift, dutyOf } from "./duty-of";
import { walkingMetres } from "./walking-metres";

const at = (local: string): number => Date.parse(`${local.replace(" ", "T")}:00+08:00`);
const shift = (part: Partial<DutyShift>): DutyShift => ({
  weekdays: "12345",
  fromMinute: 480,
  toMinute: 1080,
  validFrom: "2026-01-01",
  validTo: null,
  ...part,
});

describe("dutyOf", () => {
  it.each([
    // 20 November 2026 is a Friday
    ["2026-11-20 08:00", "on"],
    ["2026-11-20 18:00", "off"],
    ["2026-11-21 12:00", "off"],
    ["2025-12-31 12:00", "off"],
  ] as const)("at %s is %s for office hours", (local, expected) => {
    expect(dutyOf([shift({})], at(local))).toBe(expected);
  });

  it.each([
    ["2026-11-20 22:00", "on"],
    ["2026-11-21 05:59", "on"],
    ["2026-11-21 06:00", "off"],
    ["2026-11-20 05:00", "off"],
  ] as const)("at %s is %s for a Friday night that ends on Saturday", (local, expected) => {
    expect(dutyOf([shift({ weekdays: "5", fromMinute: 1320, toMinute: 360 })], at(local))).toBe(expected);
  });

  it("ends with its validity, and knows nothing of a unit without a roster", () => {
    expect(dutyOf([shift({ validTo: "2026-11-20" })], at("2026-11-20 10:00"))).toBe("off");
    expect(dutyOf([], at("2026-11-20 10:00"))).toBe("unknown");
  });

  it("covers every minute when two shifts share the day", () => {
    const night = shift({ weekdays: "1234567", fromMinute: 1200, toMinute: 480 });
    const day = shift({ weekdays: "1234567", fromMinute: 480, toMinute: 1200 });
    fc.assert(
      fc.property(fc.integer({ min: at("2026-02-01 00:00"), max: at("2026-12-01 00:00") }), (instant) => {
        expect(dutyOf([night, day], instant)).toBe("on");
      }),
    );
  });
});

it("walks a third farther than the crow flies", () => {
  // one thousandth of a degree of latitude is 111 m
  expect(Math.round(walkingMetres([118.25, 30.91], [118.25, 30.911]))).toBe(145);
});
