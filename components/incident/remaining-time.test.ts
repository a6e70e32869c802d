import { describe, expect, it } from "vitest";
import { countdownOf, spanOf } from "./remaining-time";

const minutes = (count: number) => count * 60_000;

describe("spanOf", () => {
  it.each([
    [minutes(8.9), "minutes", 8],
    [-minutes(26), "minutes", 26],
    [minutes(60), "hours", 1],
    [minutes(47 * 60), "hours", 47],
    [minutes(49 * 60), "days", 2],
  ])("%d ms is counted in %s", (milliseconds, unit, count) => {
    expect(spanOf(milliseconds)).toEqual({ unit, count });
  });
});

describe("countdownOf", () => {
  it("counts minutes and seconds under an hour, either side of the limit", () => {
    expect(countdownOf(494_900)).toBe("08:14");
    expect(countdownOf(-5_000)).toBe("00:05");
    expect(countdownOf(minutes(60))).toBeNull();
  });
});
