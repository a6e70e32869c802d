import { describe, expect, it } from "vitest";
import { noFigures } from "./case-figures";
import { percentText, rateOf } from "./indicator";
import { type IndicatorFacts, ratesOf } from "./indicator-cases";

const now = 1_000_000;
const facts = (part: Partial<IndicatorFacts>): IndicatorFacts => ({
  ...noFigures,
  status: "in_progress",
  registeredAt: 100,
  dueAt: now + 1,
  closedAt: null,
  ...part,
});
const many = (count: number, part: Partial<IndicatorFacts>): IndicatorFacts[] =>
  Array.from({ length: count }, () => facts(part));
const closed = { status: "closed", closedAt: 500, dueAt: 600 } as const;

describe("rates", () => {
  it("reproduce the published figures of a city: 911/972 closed, 737/972 in time (结案率, 按期结案率)", () => {
    const cases = [
      ...many(737, closed),
      ...many(911 - 737, { ...closed, closedAt: 700 }),
      ...many(972 - 911, { dueAt: now - 1 }),
      // still has time: not judged
      ...many(40, {}),
    ];
    const { closure, "closure-in-time": inTime } = ratesOf(cases, now);
    expect(closure).toMatchObject({ numerator: 911, denominator: 972 });
    expect(inTime).toMatchObject({ numerator: 737, denominator: 972 });
    expect([closure, inTime].map(({ value }) => percentText(value!))).toEqual(["93.72", "75.82"]);
  });

  it("reproduce a share of sources: 953 of 996", () => {
    expect(percentText(rateOf(953, 996).value!)).toBe("95.68");
  });

  it("are null where there is nothing to judge", () => {
    const none = ratesOf([], now);
    expect(Object.values(none).every(({ value, denominator }) => value === null && denominator === 0)).toBe(true);
  });

  it("judge handling by its own limit, and call a case late in it not closed in time", () => {
    const rates = ratesOf(
      [
        facts({ ...closed, handledAt: 400, handleDueAt: 450 }),
        facts({ ...closed, handledAt: 460, handleDueAt: 450 }),
        facts({ handleDueAt: now - 1 }),
        facts({ handleDueAt: now - 1, status: "suspended", dueAt: null }),
      ],
      now,
    );
    expect(rates.handling).toMatchObject({ numerator: 2, denominator: 3 });
    expect(rates["handling-in-time"]).toMatchObject({ numerator: 1, denominator: 3 });
    expect(rates["closure-in-time"]).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it("count returns, rework and extensions once a case", () => {
    const rates = ratesOf(
      [
        facts({ dispatches: 3, returns: 2 }),
        facts({ dispatches: 1, extensions: 2 }),
        facts({ ...closed, dispatches: 1, reworks: 2 }),
        facts({ ...closed, dispatches: 1 }),
        facts({ status: "void", registeredAt: null }),
      ],
      now,
    );
    expect(rates["dispatch-accuracy"]).toMatchObject({ numerator: 3, denominator: 4 });
    expect(rates.extension).toMatchObject({ numerator: 1, denominator: 4 });
    expect(rates.rework).toMatchObject({ numerator: 1, denominator: 2 });
    expect(rates.registration).toMatchObject({ numerator: 4, denominator: 5 });
  });
});
