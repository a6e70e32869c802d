import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEdition, calendarOn } from "./calendar-edition";
import type { DeadlineBook } from "./case-clock";
import { limitsOn } from "./case-limit";
import { progressOf } from "./case-progress";
import { limitUnits } from "./deadline";
import { type DeadlineEdition, editionsOf, isOfSet, withEdition, withoutEdition } from "./deadline-edition";
import { type DeadlineRule, deadlineStages } from "./deadline-rule";
import { foreseenLimits } from "./foreseen-limits";
import { dayName, isWorkday, localDay } from "./working-time";

const at = (local: string): number => Date.parse(`${local.replace(" ", "T")}:00+08:00`);
const FIRST = localDay(at("2026-01-01 00:00"));
const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => dayName(FIRST + days));
const anyStep = fc.record({
  name: fc.constant(""),
  nameEn: fc.constant(""),
  amount: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom(...limitUnits),
  calendarId: fc.constant("city"),
});
const anyEdition = fc.record({
  category: fc.constantFrom("01", "01002"),
  severity: fc.constantFrom(null, 3),
  stage: fc.constantFrom(...deadlineStages),
  validFrom: anyDay,
  steps: fc.array(anyStep, { maxLength: 3 }),
});
const anyRules = fc
  .array(anyEdition, { maxLength: 12 })
  .map((editions) => editions.reduce<DeadlineRule[]>((rules, one) => withEdition(rules, one), []));

const limits = (rules: readonly DeadlineRule[], day: string) =>
  [1, 3].map((severity) => limitsOn(rules, { category: "01002", severity }, day));

describe("an edition of the deadline rules", () => {
  it("changes no day before it, and no case registered before it", () => {
    fc.assert(
      fc.property(anyRules, anyEdition, anyDay, (rules, edition, day) => {
        fc.pre(day < edition.validFrom);
        expect(limits(withEdition(rules, edition), day)).toEqual(limits(rules, day));
      }),
    );
  });

  it("holds from its day until the next one, and leaves other sets alone", () => {
    fc.assert(
      fc.property(anyRules, anyEdition, (rules, edition) => {
        const after = withEdition(rules, edition);
        const own = after.filter((rule) => isOfSet(rule, edition));
        const holding = own.filter(
          ({ validFrom, validTo }) =>
            validFrom <= edition.validFrom && (validTo === null || edition.validFrom < validTo),
        );
        expect(holding.map(({ amount, unit }) => [amount, unit])).toEqual(
          edition.steps.map(({ amount, unit }) => [amount, unit]),
        );
        const rest = (all: readonly DeadlineRule[]) => all.filter((rule) => !isOfSet(rule, edition));
        expect(rest(after)).toEqual(rest(rules));
      }),
    );
  });

  it("never lets two editions of a set hold on one day", () => {
    fc.assert(
      fc.property(anyRules, anyDay, (rules, day) => {
        const holding = editionsOf(rules).filter(
          ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo),
        );
        const keys = holding.map(({ category, severity, stage }) => `${category} ${severity ?? 0} ${stage}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("is as if it had not been when it is taken back", () => {
    fc.assert(
      fc.property(anyRules, anyEdition, anyDay, (rules, edition, day) => {
        fc.pre(!rules.some((rule) => isOfSet(rule, edition) && rule.validFrom === edition.validFrom));
        fc.pre(!rules.some((rule) => isOfSet(rule, edition) && rule.validTo === edition.validFrom));
        expect(limits(withoutEdition(withEdition(rules, edition), edition), day)).toEqual(limits(rules, day));
      }),
    );
  });

  it("reads back as it was given out", () => {
    const edition: DeadlineEdition = {
      ...{ category: "01", severity: null, stage: "handle", validFrom: "2026-03-01", validTo: null },
      steps: [
        { name: "停工", nameEn: "Stop", amount: 4, unit: "working-hour", calendarId: "city" },
        { name: "拆除", nameEn: "Remove", amount: 20, unit: "working-day", calendarId: "city" },
      ],
    };
    expect(editionsOf(withEdition([], edition))).toEqual([edition]);
  });
});

const office = [
  [540, 720],
  [840, 1080],
] as const;
const anyCalendarDay = fc.record({ day: anyDay, kind: fc.constantFrom("holiday" as const, "workday" as const) });
const anyCalendar = fc.uniqueArray(
  fc.record({
    validFrom: anyDay,
    workingMinutes: fc.constant(office),
    days: fc.array(anyCalendarDay, { maxLength: 9 }),
  }),
  { selector: ({ validFrom }) => validFrom, minLength: 1, maxLength: 4 },
);

describe("an edition of a calendar", () => {
  it("overrules nothing that the edition of the case's day says", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 0, max: 900 }), (editions, day, days) => {
        const before = editions.filter(({ validFrom }) => validFrom <= day);
        fc.pre(before.length > 0);
        const [alone, all] = [calendarOn(before, day), calendarOn(editions, day)];
        const pinned = before.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
        const year = dayName(FIRST + days).slice(0, 4);
        if (!alone || !all || !pinned?.days.some((one) => one.day.startsWith(year))) return;
        expect(isWorkday(all, FIRST + days)).toBe(isWorkday(alone, FIRST + days));
      }),
    );
  });

  it("tells a case of before of the next year's holidays, and of nothing else", () => {
    const holiday = (day: string) => ({ day, kind: "holiday" as const });
    const first: CalendarEdition = { validFrom: "2026-01-01", workingMinutes: office, days: [holiday("2026-10-01")] };
    const second: CalendarEdition = {
      validFrom: "2026-11-10",
      workingMinutes: [[600, 700]],
      days: [holiday("2026-12-25"), holiday("2027-01-01")],
    };
    const kept = calendarOn([second, first], "2026-11-09");
    expect(kept?.workingMinutes).toEqual(office);
    expect([...(kept?.holidays ?? [])]).toEqual(["2026-10-01", "2027-01-01"]);
    expect([...(calendarOn([first, second], "2026-11-10")?.holidays ?? [])]).toEqual(["2026-12-25", "2027-01-01"]);
    expect(calendarOn([], "2026-11-10")).toBeUndefined();
  });
});

describe("foreseenLimits", () => {
  const rule = (stage: DeadlineRule["stage"], amount: number, unit: DeadlineRule["unit"], step = 1): DeadlineRule => ({
    ...{ category: "01", severity: null, stage, step, name: "", nameEn: "", amount, unit, calendarId: "city" },
    ...{ validFrom: "2026-01-01", validTo: null },
  });
  const calendar = {
    workingMinutes: office,
    holidays: new Set(["2026-10-01", "2026-10-02"]),
    workdays: new Set<string>(),
  };
  const book: DeadlineBook = {
    calendarsOn: () => new Map([["city", calendar]]),
    rules: [rule("accept", 2, "continuous-hour"), rule("handle", 2, "working-day"), rule("inspect", 4, "working-hour")],
  };

  it("says when each stage ends, at once and at the latest", () => {
    const told = foreseenLimits(book, { category: "01002", severity: 1 }, at("2026-09-29 17:00"));
    expect(told.map(({ stage, dueAtOnce, dueAtLatest }) => [stage, dueAtOnce, dueAtLatest])).toEqual([
      ["accept", at("2026-09-29 19:00"), at("2026-09-29 19:00")],
      ["handle", at("2026-10-05 18:00"), at("2026-10-05 18:00")],
      ["inspect", at("2026-09-30 12:00"), at("2026-10-06 15:00")],
    ]);
  });

  it("agrees with the clock of a case that does so", () => {
    const kind = { category: "01002", severity: 1 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 1440 }), (minutes) => {
        const reported = at("2026-01-05 00:00") + minutes * 60_000;
        const handle = foreseenLimits(book, kind, reported).find(({ stage }) => stage === "handle");
        const { clock } = progressOf(book, kind, [
          { action: "report", to: "reported", at: reported },
          { action: "register", to: "registered", at: reported },
          { action: "dispatch", to: "dispatched", at: reported },
        ]);
        expect(clock.limits.find(({ stage }) => stage === "handle")?.dueAt).toBe(handle?.dueAtOnce);
      }),
    );
  });
});
