import { describe, expect, it } from "vitest";
import { incidentSources } from "@/lib/incidents/incident-source";
import { incidentStatuses, isSettled } from "@/lib/incidents/incident-status";
import { transitionTable } from "@/lib/incidents/transition-table";
import { nextStep } from "./next-step";

describe("nextStep", () => {
  it("is always a step that the closed loop allows, and gives what the step needs", () => {
    for (const status of incidentStatuses) {
      for (const source of incidentSources) {
        for (const chance of [0, 0.07, 0.5, 0.99]) {
          const step = nextStep(status, source, chance);
          if (step === null) expect(isSettled(status)).toBe(true);
          else {
            const { from, needs } = transitionTable[step.action];
            expect(from).toContain(status);
            expect(needs.filter((need) => need !== "assignee").every((need) => step[need])).toBe(true);
          }
        }
      }
    }
  });

  it("brings every case to an end", () => {
    for (const source of incidentSources) {
      let status = incidentStatuses[0] as (typeof incidentStatuses)[number];
      for (let steps = 0; !isSettled(status); steps += 1) {
        expect(steps).toBeLessThan(12);
        status = transitionTable[nextStep(status, source, 0.5)!.action].to;
      }
    }
  });
});
