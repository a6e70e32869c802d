import { describe, expect, it } from "vitest";
import { nextCheckOn } from "./next-check-on";
import { placeGrade } from "./place-grade";
import { placeLight } from "./place-light";

describe("the grade of a place", () => {
  it.each([
    [[], 100, 5],
    [[5], 95, 5],
    [[10], 90, 4],
    [[25], 75, 3],
    [[25, 15], 60, 2],
    [[40, 20], 40, 1],
    [[40, 25], 35, 0],
    [[40, 40, 40], 0, 0],
  ])("after faults of %j is %i points, %i stars", (faults, points, stars) => {
    expect(placeGrade(faults)).toEqual({ points, stars });
  });

  it("never rises with one fault more", () => {
    let last = placeGrade([]);
    for (let n = 1; n <= 30; n++) {
      const next = placeGrade(Array.from({ length: n }, () => 5));
      expect(next.points).toBeLessThanOrEqual(last.points);
      expect(next.stars).toBeLessThanOrEqual(last.stars);
      last = next;
    }
  });
});

describe("the next check", () => {
  it("keeps the rhythm, and comes within a week where the place failed", () => {
    expect(nextCheckOn("2026-11-29", 60, 30)).toBe("2026-12-29");
    expect(nextCheckOn("2026-11-29", 59, 30)).toBe("2026-12-06");
    expect(nextCheckOn("2026-11-29", 0, 3)).toBe("2026-12-02");
  });
});

describe("the light of a place", () => {
  const day = "2026-11-29";
  it.each([
    [{ points: null, nextOn: "2026-12-20" }, "green"],
    [{ points: 100, nextOn: "2026-12-20" }, "green"],
    [{ points: 84, nextOn: "2026-12-20" }, "amber"],
    [{ points: 59, nextOn: "2026-12-20" }, "red"],
    [{ points: 100, nextOn: "2026-12-02" }, "amber"],
    [{ points: 100, nextOn: "2026-11-28" }, "red"],
  ])("of %j is %s", (place, light) => {
    expect(placeLight(place, day)).toBe(light);
  });
});
