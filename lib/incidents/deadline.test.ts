import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deadline, deadlineAfterPause, limitUnits } from "./deadline";
import { type DeadlineRule, findDeadlineRules } from "./deadline-rule";
import { addWorkingTime, dayName, isWorkday, localDay, type WorkCalendar, workingTimeBetween } from "./working-time";

/** National Day 2026: 1–7 October off, Sunday 20 September and Saturday 10 October worked. Hours 9–12 and 14–18. */
const calendar: WorkCalendar = {
  workingMinutes: [
    [540, 720],
    [840, 1080],
  ],
  holidays: new Set(["01", "02", "03", "04", "05", "06", "07"].map((day) => `2026-10-${day}`)),
  workdays: new Set(["2026-09-20", "2026-10-10"]),
};
const at = (local: string): number => Date.parse(`${local.replace(" ", "T")}:00+08:00`);
const local = (instant: number): string =>
  new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

const HOUR = 3_600_000;
const anyInstant = fc.integer({ min: at("2026-08-01 00:00"), max: at("2026-12-01 00:00") });
const anyAmount = fc.integer({ min: 1, max: 60 });
const anyUnit = fc.constantFrom(...limitUnits);

describe("deadline around National Day 2026", () => {
  it.each([
    // Wednesday 30 September, 17:00: one hour today, the holidays, the next hour on Thursday 8 October from 9:00
    ["working-hour", 2, "2026-09-30 17:00", "2026-10-08 10:00"],
    ["working-hour", 4, "2026-09-30 17:00", "2026-10-08 12:00"],
    // over the midday break
    ["working-hour", 2, "2026-09-29 11:00", "2026-09-29 15:00"],
    // reported in the middle of the holidays: the clock starts on the 8th
    ["working-hour", 1, "2026-10-03 22:30", "2026-10-08 10:00"],
    // Sunday 20 September is worked
    ["working-hour", 1, "2026-09-20 09:00", "2026-09-20 10:00"],
    ["working-day", 1, "2026-09-30 10:00", "2026-10-08 18:00"],
    // 8, 9, and Saturday the 10th, which is worked
    ["working-day", 3, "2026-09-30 10:00", "2026-10-10 18:00"],
    ["working-day", 1, "2026-09-19 10:00", "2026-09-20 18:00"],
    // the third day falls on 3 October: Civil Code art. 203, the first day after the holidays
    ["calendar-day", 3, "2026-09-30 10:00", "2026-10-08 18:00"],
    ["calendar-day", 7, "2026-09-15 23:59", "2026-09-22 18:00"],
    ["continuous-hour", 24, "2026-09-30 17:00", "2026-10-01 17:00"],
  ] as const)("%s × %i from %s is %s", (unit, amount, from, expected) => {
    expect(local(deadline({ unit, amount }, calendar, at(from)))).toBe(expected);
  });

  it("gives a suspended case the rest of its time", () => {
    // due in 2 working hours when suspended on Tuesday; resumed inside the holidays
    const times = {
      suspendedAt: at("2026-09-29 10:00"),
      dueAt: at("2026-09-29 12:00"),
      resumedAt: at("2026-10-05 08:00"),
    };
    expect(local(deadlineAfterPause("working-hour", calendar, times))).toBe("2026-10-08 11:00");
    expect(local(deadlineAfterPause("continuous-hour", calendar, times))).toBe("2026-10-05 10:00");
    const late = { ...times, dueAt: at("2026-09-28 12:00") };
    expect(deadlineAfterPause("continuous-hour", calendar, late)).toBe(late.resumedAt);
  });
});

describe("deadline", () => {
  it("is later than its beginning, and never earlier for a later beginning or a longer limit", () => {
    fc.assert(
      fc.property(
        anyUnit,
        anyAmount,
        anyInstant,
        fc.nat(30 * 24 * HOUR),
        fc.nat(30),
        (unit, amount, from, wait, more) => {
          const due = deadline({ unit, amount }, calendar, from);
          expect(due).toBeGreaterThan(from);
          expect(deadline({ unit, amount }, calendar, from + wait)).toBeGreaterThanOrEqual(due);
          expect(deadline({ unit, amount: amount + more }, calendar, from)).toBeGreaterThanOrEqual(due);
        },
      ),
    );
  });

  it("adds up: two limits one after the other are one limit of both", () => {
    const additive = fc.constantFrom("working-hour", "working-day", "continuous-hour", "continuous-minute");
    fc.assert(
      fc.property(additive, anyAmount, anyAmount, anyInstant, (unit, first, second, from) => {
        const between = deadline({ unit, amount: first }, calendar, from);
        expect(deadline({ unit, amount: second }, calendar, between)).toBe(
          deadline({ unit, amount: first + second }, calendar, from),
        );
      }),
    );
  });

  it("never ends on a holiday, nor outside working hours", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("working-hour", "working-day", "calendar-day"),
        anyAmount,
        anyInstant,
        (unit, amount, from) => {
          const due = deadline({ unit, amount }, calendar, from);
          expect(isWorkday(calendar, localDay(due))).toBe(true);
          expect(local(due).slice(11) >= "09:00" && local(due).slice(11) <= "18:00").toBe(true);
        },
      ),
    );
  });

  it("measures the working time that it adds", () => {
    fc.assert(
      fc.property(anyInstant, fc.nat(100 * HOUR), (from, duration) => {
        expect(workingTimeBetween(calendar, from, addWorkingTime(calendar, from, duration))).toBe(duration);
      }),
    );
  });

  it("adds working time monotonously, and the parts of a pause add up to the whole", () => {
    fc.assert(
      fc.property(anyInstant, fc.nat(60 * HOUR), fc.nat(60 * HOUR), fc.nat(20 * HOUR), (from, first, second, wait) => {
        const [a, b] = [addWorkingTime(calendar, from, first), addWorkingTime(calendar, from, first + second)];
        expect(b).toBeGreaterThanOrEqual(a);
        expect(addWorkingTime(calendar, from + wait, first)).toBeGreaterThanOrEqual(a);
        const middle = from + wait;
        expect(workingTimeBetween(calendar, from, middle) + workingTimeBetween(calendar, middle, middle + second)).toBe(
          workingTimeBetween(calendar, from, middle + second),
        );
      }),
    );
  });

  it("keeps what is left over a pause, whenever it goes on", () => {
    fc.assert(
      fc.property(
        anyUnit,
        anyAmount,
        anyInstant,
        fc.nat(200 * HOUR),
        fc.nat(900 * HOUR),
        (unit, amount, from, run, wait) => {
          const dueAt = deadline({ unit, amount }, calendar, from);
          const suspendedAt = Math.min(from + run, dueAt);
          const resumedAt = suspendedAt + wait;
          const after = deadlineAfterPause(unit, calendar, { dueAt, suspendedAt, resumedAt });
          const left = (a: number, b: number) =>
            unit.startsWith("continuous") ? b - a : workingTimeBetween(calendar, a, b);
          expect(left(resumedAt, after)).toBe(left(suspendedAt, dueAt));
        },
      ),
    );
  });

  it("does not search a calendar without working time for ever", () => {
    const idle = { ...calendar, workingMinutes: [] };
    expect(() => deadline({ unit: "working-hour", amount: 1 }, idle, at("2026-01-01 00:00"))).toThrow(RangeError);
    expect(() => deadline({ unit: "working-day", amount: 1 }, idle, at("2026-01-01 00:00"))).toThrow(RangeError);
  });
});

describe("deadline rules", () => {
  const rule = (part: Partial<DeadlineRule>): DeadlineRule => ({
    category: "01",
    severity: null,
    stage: "handle",
    step: 1,
    name: "",
    nameEn: "",
    amount: 1,
    unit: "working-day",
    calendarId: "city",
    validFrom: "2026-01-01",
    validTo: null,
    ...part,
  });
  it("prefers the sub-class, then the severity, of those that hold on the day", () => {
    const rules = [
      rule({ amount: 1 }),
      rule({ amount: 2, severity: 3 }),
      rule({ amount: 3, category: "01002" }),
      rule({ amount: 4, category: "01002", validTo: "2026-02-01" }),
      rule({ amount: 5, category: "02" }),
    ];
    const find = (category: string, severity: number, day: string) =>
      findDeadlineRules(rules, { category, severity, stage: "handle", day })[0]?.amount;
    expect(find("01001", 1, "2026-03-01")).toBe(1);
    expect(find("01001", 3, "2026-03-01")).toBe(2);
    expect(find("01002", 3, "2026-03-01")).toBe(3);
    expect(find("01002", 3, "2025-12-31")).toBeUndefined();
    expect(find("03001", 1, "2026-03-01")).toBeUndefined();
  });

  it("gives the steps of a stage in their order, and never mixes two sets", () => {
    const rules = [
      rule({ category: "01001", step: 2, amount: 7 }),
      rule({ category: "01001", step: 1, amount: 4, unit: "working-hour" }),
      rule({ step: 3, amount: 9 }),
    ];
    const steps = findDeadlineRules(rules, { category: "01001", severity: 1, stage: "handle", day: "2026-03-01" });
    expect(steps.map(({ step, amount }) => [step, amount])).toEqual([
      [1, 4],
      [2, 7],
    ]);
  });

  it("names local days", () => {
    expect(dayName(localDay(at("2026-10-01 00:00")))).toBe("2026-10-01");
    expect(dayName(localDay(at("2026-10-01 00:00") - 1))).toBe("2026-09-30");
  });
});
