import fc from "fast-check";
import { expect, it } from "vitest";
import { ranksOf, scoreOf } from "./assessment";
import { type Indicator, indicators, type Rate, rateOf } from "./indicator";

const rates = (part: Partial<Record<Indicator, Rate>>): Record<Indicator, Rate> =>
  ({ ...Object.fromEntries(indicators.map((one) => [one, rateOf(0, 0)])), ...part }) as Record<Indicator, Rate>;
const weights = [
  { indicator: "closure-in-time", weight: 60 },
  { indicator: "rework", weight: 40 },
] as const;

it("is the weighted mean, of a burden what is left of one", () => {
  const given = rates({ "closure-in-time": rateOf(9, 10), rework: rateOf(1, 10) });
  expect(scoreOf(given, weights)).toBeCloseTo(60 * 0.9 + 40 * 0.9);
});

it("leaves out what has fewer than five cases, and says nothing when that is most of it", () => {
  expect(scoreOf(rates({ "closure-in-time": rateOf(9, 10), rework: rateOf(4, 4) }), weights)).toBeCloseTo(90);
  expect(scoreOf(rates({ "closure-in-time": rateOf(4, 4), rework: rateOf(0, 10) }), weights)).toBeNull();
});

it("lies between 0 and 100", () => {
  const rate = fc
    .nat(50)
    .chain((denominator) => fc.nat(denominator).map((numerator) => rateOf(numerator, denominator)));
  fc.assert(
    fc.property(rate, rate, (a, b) => {
      const score = scoreOf(rates({ "closure-in-time": a, rework: b }), weights);
      expect(score === null || (score >= 0 && score <= 100 + 1e-9)).toBe(true);
    }),
  );
});

it("gives equal scores one place, and none to what has no score", () => {
  expect(ranksOf([90, null, 95, 90, 10])).toEqual([2, null, 1, 2, 4]);
});
