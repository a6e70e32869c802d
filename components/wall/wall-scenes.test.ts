import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hottestPlace, sceneAfter, scenesOf, wallScenes, worstLate } from "./wall-scenes";

const mark = (lng: number) => ({
  position: [lng, 30] as [number, number],
  severity: 1,
  status: "reported" as const,
  reportedAt: "2026-11-24T00:00:00Z",
  dueFrom: null,
  dueAt: null,
});
const due = (lng: number, dueAt: string | null) => ({ ...mark(lng), dueAt });
const now = Date.parse("2026-11-24T08:00:00Z");

describe("wall scenes", () => {
  it("finds the block with most cases and the case longest late", () => {
    expect(hottestPlace([mark(1), mark(2), mark(2)])).toEqual([2, 30]);
    expect(hottestPlace([])).toBeNull();
    const cases = [due(1, "2026-11-24T07:00:00Z"), due(2, "2026-11-24T05:00:00Z"), due(3, "2026-11-24T09:00:00Z")];
    expect(worstLate(cases, now)?.position[0]).toBe(2);
    expect(worstLate([due(3, null)], now)).toBeNull();
  });

  it("leaves out what there is nothing to show of", () => {
    expect(scenesOf({ marks: [] }, now)).toEqual(["overview"]);
    expect(scenesOf({ marks: [mark(1)] }, now)).toEqual(["overview", "hot", "heat"]);
    expect(scenesOf({ marks: [due(1, "2026-11-24T07:00:00Z")] }, now)).toEqual([...wallScenes]);
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
