import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EscalationStep, earlyRung, ladderAt, nextRung } from "./escalation-ladder";

const rung = (step: number, afterMinutes: number): EscalationStep => ({
  step,
  afterMinutes,
  role: "leader",
  name: "",
  nameEn: "",
});

describe("nextRung", () => {
  it("climbs every rung once, in order, and then no further", () => {
    const steps = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 });
    fc.assert(
      fc.property(steps, fc.nat(1e12), (numbers, raisedAt) => {
        const ladder = numbers.map((step) => rung(step, step * 3));
        const climbed: number[] = [];
        for (let next = nextRung(ladder, 0, raisedAt); next; next = nextRung(ladder, next.rung.step, raisedAt)) {
          climbed.push(next.rung.step);
          expect(next.at).toBe(raisedAt + next.rung.step * 180_000);
        }
        expect(climbed).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("ladderAt", () => {
  const editions = [
    { validFrom: "2026-12-01", steps: [] },
    { validFrom: "2000-01-01", steps: [rung(1, 2)] },
    { validFrom: "2026-11-30", steps: [rung(1, 7)] },
  ];
  it.each([
    ["the last minute before an edition", "2026-11-29T23:59:00+08:00", [2]],
    ["its first", "2026-11-30T00:00:00+08:00", [7]],
    ["a day whose ladder has no rung", "2026-12-24T02:00:00+08:00", []],
    ["a day before all of them", "1999-06-01T00:00:00+08:00", []],
  ])("of %s", (_, at, minutes) => {
    expect(ladderAt(editions, Date.parse(at)).map(({ afterMinutes }) => afterMinutes)).toEqual(minutes);
  });
});

describe("earlyRung", () => {
  it.each([
    [[1, 5, 6], -1],
    [[2, 5, 5], 2],
    [[0], 0],
    [[], -1],
  ])("in %j is at %i", (minutes, place) => {
    expect(earlyRung(minutes.map((afterMinutes) => ({ afterMinutes })))).toBe(place);
  });
});
