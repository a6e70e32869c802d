import fc from "fast-check";
import { expect, test } from "vitest";
import { clampWindow, spanBounds, spanStep, spanTicks, timeSpans } from "./time-span";

const at = (text: string): number => Date.parse(text) / 1000;
const hours = (length: number): number => length * 3600;

test("three minutes past midnight the strip still holds a day", () => {
  const now = at("2026-11-24T00:03:00+08:00");
  expect(spanBounds("24h", now)).toEqual({
    from: at("2026-11-23T00:10:00+08:00"),
    to: at("2026-11-24T00:10:00+08:00"),
  });
});

test("seven days end with the running hour, ninety with the running day in Shanghai", () => {
  const now = at("2026-11-22T16:41:58+08:00");
  expect(spanBounds("7d", now).to).toBe(at("2026-11-22T17:00:00+08:00"));
  expect(spanBounds("90d", now).to).toBe(at("2026-11-23T00:00:00+08:00"));
});

test("the axis names whole hours and midnights of Shanghai", () => {
  const now = at("2026-11-22T16:41:58+08:00");
  expect(spanTicks("24h", now)[0]).toBe(at("2026-11-21T18:00:00+08:00"));
  expect(spanTicks("24h", now)).toHaveLength(8);
  expect(spanTicks("7d", now)[0]).toBe(at("2026-11-16T00:00:00+08:00"));
});

test("a span always has its whole length, ends with a bar, and now is in its last bar", () => {
  fc.assert(
    fc.property(fc.integer({ min: at("2020-01-01T00:00:00Z"), max: at("2040-01-01T00:00:00Z") }), (now) => {
      for (const span of timeSpans) {
        const { from, to } = spanBounds(span, now);
        expect(to - from).toBe(hours({ "24h": 24, "7d": 168, "90d": 2160 }[span]));
        expect(to).toBeGreaterThanOrEqual(now);
        expect(to - now).toBeLessThan(spanStep(span));
        for (const tick of spanTicks(span, now)) {
          expect(tick).toBeGreaterThanOrEqual(from);
          expect(tick).toBeLessThanOrEqual(to);
        }
      }
    }),
  );
});

test("a window is never empty, never in the future, never outside the span", () => {
  const now = at("2026-11-22T16:41:58+08:00");
  const moment = fc.integer({ min: now - 200 * 86_400, max: now + 86_400 });
  fc.assert(
    fc.property(moment, moment, fc.constantFrom(...timeSpans), (from, to, span) => {
      const window = clampWindow({ from, to }, span, now);
      expect(window.from).toBeLessThan(window.to);
      expect(window.to).toBeLessThanOrEqual(now);
      expect(window.from).toBeGreaterThanOrEqual(spanBounds(span, now).from);
    }),
  );
});
