import { describe, expect, it } from "vitest";
import { latenessOf } from "./lateness";

const minutes = (count: number) => count * 60_000;
const start = Date.parse("2026-11-22T08:00:00Z");
const at = (milliseconds: number) => new Date(start + milliseconds).toISOString();
const running = (allowedMinutes: number) => ({
  reportedAt: at(0),
  registeredAt: null,
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
  ] as const)("with %s", (_, allowed, passed, expected) => {
    expect(latenessOf(running(allowed), start + minutes(passed)).lateness).toBe(expected);
  });

  it("counts the limit from registration", () => {
    const registered = { ...running(240), registeredAt: at(minutes(220)) };
    expect(latenessOf(registered, start + minutes(224)).left).toBeCloseTo(0.8);
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
