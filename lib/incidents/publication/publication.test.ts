import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAST_SHOWN } from "@/lib/access/small-count";
import { dayName } from "../working-time";
import { countCells } from "./release-cells";
import { DELAY_DAYS, dueWeeks, weekAfter, weekOf } from "./release-weeks";
import { suppressCounts } from "./suppress-counts";

const counts = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.integer({ min: 1, max: 300 })), {
    maxLength: 30,
  })
  .map((cases) => new Map(cases.map((count, index) => [`c${index}`, count])));
const forbidden = fc
  .uniqueArray(fc.integer({ min: 0, max: 29 }))
  .map((places) => new Set(places.map((place) => `c${place}`)));

const total = (all: ReadonlyMap<string, number>): number => [...all.values()].reduce((sum, one) => sum + one, 0);

describe("what is published of counts", () => {
  it("is never under k, never of a place with too few addresses, and never a number that was not so", () => {
    fc.assert(
      fc.property(counts, forbidden, (all, closed) => {
        const { shown } = suppressCounts(all, (key) => !closed.has(key));
        for (const { key, cases } of shown) {
          expect(cases).toBeGreaterThanOrEqual(LEAST_SHOWN);
          expect(closed.has(key)).toBe(false);
          expect(cases).toBe(all.get(key));
        }
      }),
    );
  });

  it("leaves out nothing, or two counts and k cases at least: no sum known elsewhere gives one of them away", () => {
    fc.assert(
      fc.property(counts, forbidden, (all, closed) => {
        const { shown, rest } = suppressCounts(all, (key) => !closed.has(key));
        const hidden = all.size - shown.length;
        const left = total(all) - shown.reduce((sum, { cases }) => sum + cases, 0);
        expect(rest).toBeLessThanOrEqual(left);
        expect(rest % LEAST_SHOWN).toBe(0);
        if (hidden > 0 && shown.length > 0) {
          expect(hidden).toBeGreaterThanOrEqual(2);
          expect(left).toBeGreaterThanOrEqual(LEAST_SHOWN);
          expect(rest).toBeGreaterThanOrEqual(LEAST_SHOWN);
        }
      }),
    );
  });

  it("says the same of cities that differ in hidden cases: which of them there were cannot be told", () => {
    fc.assert(
      fc.property(counts, fc.nat(), (all, pick) => {
        const before = suppressCounts(all);
        const names = new Set(before.shown.map(({ key }) => key));
        const small = [...all].filter(([key, cases]) => !names.has(key) && cases < LEAST_SHOWN);
        const [from, to] = [small[pick % Math.max(1, small.length)], small[(pick + 1) % Math.max(1, small.length)]];
        fc.pre(from !== undefined && to !== undefined && from[0] !== to[0] && from[1] > 1 && to[1] + 1 < LEAST_SHOWN);
        const other = new Map(all).set(from[0], from[1] - 1).set(to[0], to[1] + 1);
        expect(suppressCounts(other)).toEqual(before);
      }),
    );
  });

  it.each([
    [{ a: 4 }, [], 0],
    [{ a: 12 }, ["a"], 0],
    [{ a: 12, b: 7, c: 1 }, ["a"], 5],
    [{ a: 12, b: 4, c: 4 }, ["a"], 5],
    [{ a: 5, b: 1 }, [], 5],
  ])("of %j are the cells %j, and %i in others", (given, keys, rest) => {
    const published = suppressCounts(new Map(Object.entries(given)));
    expect([published.shown.map(({ key }) => key), published.rest]).toEqual([keys, rest]);
  });
});

const day = fc.integer({ min: 18_000, max: 24_000 }).map(dayName);

describe("the weeks of releases", () => {
  it("are Mondays, whole, over for long enough, and each published once however often it is asked", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 90 }), (from, after, more) => {
        const at = (days: number): string => dayName(Date.parse(from) / 86_400_000 + days);
        const first = dueWeeks(at(after), { from, last: null });
        const second = dueWeeks(at(after + more), { from, last: first.at(-1) ?? null });
        const all = [...first, ...second];
        expect(new Set(all).size).toBe(all.length);
        expect(all).toEqual(all.toSorted());
        expect(dueWeeks(at(after), { from, last: first.at(-1) ?? null })).toEqual([]);
        for (const week of all) {
          expect(weekOf(week)).toBe(week);
          const ended = Date.parse(weekAfter(week));
          expect(ended + DELAY_DAYS * 86_400_000).toBeLessThanOrEqual(Date.parse(at(after + more)));
        }
      }),
    );
  });
});

describe("two releases", () => {
  const event = fc.record({
    day: fc.integer({ min: 0, max: 80 }),
    lng: fc.double({ min: 118.2, max: 118.24, noNaN: true }),
    lat: fc.double({ min: 30.9, max: 30.93, noNaN: true }),
  });
  const FROM = Date.parse("2026-06-01") / 86_400_000;
  const dayOf = (offset: number): string => dayName(FROM + offset);

  /** All that is public on a day, by week and cell: what a program that runs every day has published until then. */
  function publicOn(offset: number, events: readonly { day: number; lng: number; lat: number }[]): Map<string, number> {
    const published = new Map<string, number>();
    let last: string | null = null;
    for (let now = 0; now <= offset; now++) {
      for (const week of dueWeeks(dayOf(now), { from: dayOf(0), last })) {
        last = week;
        // Only what had happened by then can have been in the release.
        const inWeek = events.filter((one) => one.day <= now && weekOf(dayOf(one.day)) === week);
        for (const { key, cases } of suppressCounts(countCells(inWeek)).shown) published.set(`${week} ${key}`, cases);
      }
    }
    return published;
  }

  it("subtracted from one another give nothing under k, and one more case of today changes nothing that is public (P09)", () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 200 }),
        fc.integer({ min: 0, max: 70 }),
        event,
        (events, offset, late) => {
          const [before, after] = [publicOn(offset, events), publicOn(offset + 10, events)];
          for (const [key, cases] of before) expect(after.get(key)).toBe(cases);
          const added = [...after].filter(([key]) => !before.has(key));
          for (const [, cases] of added) expect(cases).toBeGreaterThanOrEqual(LEAST_SHOWN);
          const oneMore = [...events, { ...late, day: offset }];
          expect(publicOn(offset, oneMore)).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });
});
