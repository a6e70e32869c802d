import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latenessAt, latenessOf } from "./lateness";

const minutes = (count: number) => count * 60_000;
const start = Date.parse("2026-11-22T08:00:00Z");
const at = (milliseconds: number) => new Date(start + milliseconds).toISOString();
const running = (allowedMinutes: number) => ({
  reportedAt: at(0),
  dueFrom: null as string | null,
  dueAt: at(minutes(allowedMinutes)),
  closedAt: null,
});

describe("latenessOf", () => {
  it.each([
    ["most of the time left", 240, 100, "ok"],
    ["the last fifth", 240, 195, "soon"],
    ["ten minutes of a short limit", 15, 6, "soon"],
    ["the very minute", 15, 15, "soon"],
    ["past it", 15, 16, "late"],
    ["nearly three times the limit", 15, 44, "late"],
    ["three times the limit", 15, 45, "very-late"],
  ] as const)("with %s", (_, allowed, passed, expected) => {
    expect(latenessOf(running(allowed), start + minutes(passed)).lateness).toBe(expected);
  });

  it("counts the limit from where it began", () => {
    const later = { ...running(240), dueFrom: at(minutes(220)) };
    expect(latenessOf(later, start + minutes(224)).left).toBeCloseTo(0.8);
  });

  it("knows no limit and no more limit", () => {
    expect(latenessOf({ ...running(5), dueAt: null }, start)).toEqual({
      lateness: "ok",
      left: 1,
      leftMilliseconds: null,
    });
    expect(latenessOf({ ...running(5), closedAt: at(1) }, start + minutes(60)).lateness).toBe("done");
  });
});

describe("latenessAt", () => {
  it("only grows with time", () => {
    const order = ["ok", "soon", "late", "very-late"];
    const span = fc.integer({ min: 1, max: minutes(100_000) });
    fc.assert(
      fc.property(span, span, span, (allowed, first, more) => {
        const classAt = (now: number) => order.indexOf(latenessAt({ from: 0, dueAt: allowed }, now));
        expect(classAt(first + more)).toBeGreaterThanOrEqual(classAt(first));
      }),
    );
  });
});
