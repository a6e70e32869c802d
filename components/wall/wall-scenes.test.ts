import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WallCase } from "@/lib/contracts/wall/read-wall-endpoint";
import { hottestPlace, sceneAfter, scenesOf, wallScenes, worstLate } from "./wall-scenes";

const mark = (lng: number) => ({
  position: [lng, 30] as [number, number],
  severity: 1,
  status: "reported" as const,
  reportedAt: "2026-11-24T00:00:00Z",
  dueAt: null,
});
const named = { code: "x", name: "x", nameEn: "x" };
const due = (number: string, dueAt: string | null): WallCase => ({
  ...mark(118),
  number,
  dueAt,
  category: named,
  community: named,
  dueFrom: null,
  closedAt: null,
});
const now = Date.parse("2026-11-24T08:00:00Z");

describe("wall scenes", () => {
  it("finds the block with most cases and the case longest late", () => {
    expect(hottestPlace([mark(1), mark(2), mark(2)])).toEqual([2, 30]);
    expect(hottestPlace([])).toBeNull();
    const cases = [
      due("a", "2026-11-24T07:00:00Z"),
      due("b", "2026-11-24T05:00:00Z"),
      due("c", "2026-11-24T09:00:00Z"),
    ];
    expect(worstLate(cases, now)?.number).toBe("b");
    expect(worstLate([due("c", null)], now)).toBeNull();
  });

  it("leaves out what there is nothing to show of", () => {
    expect(scenesOf({ marks: [], attention: [] }, now)).toEqual(["overview"]);
    expect(scenesOf({ marks: [mark(1)], attention: [] }, now)).toEqual(["overview", "hot", "heat"]);
    expect(scenesOf({ marks: [mark(1)], attention: [due("a", "2026-11-24T07:00:00Z")] }, now)).toEqual([...wallScenes]);
  });

  it("goes round in both directions and comes back", () => {
    fc.assert(
      fc.property(
        fc.subarray([...wallScenes], { minLength: 1 }),
        fc.constantFrom(...wallScenes),
        fc.integer({ min: -20, max: 20 }),
        (scenes, scene, steps) => {
          expect(scenes).toContain(sceneAfter(scenes, scene, steps));
          const there = sceneAfter(scenes, scenes[0]!, steps);
          expect(sceneAfter(scenes, there, -steps)).toBe(scenes[0]);
        },
      ),
    );
  });
});
