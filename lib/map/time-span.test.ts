import fc from "fast-check";
import { expect, test } from "vitest";
import { clampWindow, dayStart, spanBounds, spanTicks, timeSpans } from "./time-span";

const at = (text: string): number => Date.parse(text) / 1000;

test("a day begins at midnight in Shanghai", () => {
  expect(dayStart(at("2026-11-22T16:41:58+08:00"))).toBe(at("2026-11-22T00:00:00+08:00"));
  expect(dayStart(at("2026-11-21T23:30:00Z"))).toBe(at("2026-11-22T00:00:00+08:00"));
});

test("seven days end tonight", () => {
  expect(spanBounds("7d", at("2026-11-22T16:41:58+08:00"))).toEqual({
    from: at("2026-11-16T00:00:00+08:00"),
    to: at("2026-11-23T00:00:00+08:00"),
  });
});

test("today is named every three hours", () => {
  expect(spanTicks("today", at("2026-11-22T16:41:58+08:00"))).toHaveLength(9);
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
