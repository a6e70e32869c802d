import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incidentStatuses } from "./incident-status";
import { publicHistory, publicStages } from "./public-stage";

describe("publicHistory", () => {
  it("tells stages, not steps", () => {
    const steps = (["reported", "verifying", "registered", "dispatched", "accepted", "in_progress"] as const).map(
      (status, minute) => ({ at: `2026-11-24T01:0${minute}:00.000Z`, status }),
    );
    expect(publicHistory(steps).map(({ stage }) => stage)).toEqual([
      "received",
      "checking",
      "taken",
      "assigned",
      "in-hand",
    ]);
    expect(publicHistory(steps).at(-1)?.at).toBe("2026-11-24T01:04:00.000Z");
  });

  it("never tells a stage twice in a row, and keeps the order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...incidentStatuses)), (statuses) => {
        const told = publicHistory(statuses.map((status, index) => ({ at: String(index), status })));
        expect(told.every(({ stage }, index) => stage !== told[index - 1]?.stage)).toBe(true);
        expect(told.map(({ at }) => Number(at))).toEqual(told.map(({ at }) => Number(at)).sort((a, b) => a - b));
        expect(told.every(({ stage }) => publicStages.includes(stage))).toBe(true);
      }),
    );
  });
});
