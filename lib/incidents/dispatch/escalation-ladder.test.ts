import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EscalationStep, nextRung } from "./escalation-ladder";

const rung = (step: number, afterMinutes: number): EscalationStep => ({
  step,
  afterMinutes,
  role: "leader",
  name: "",
  nameEn: "",
});

describe("nextRung", () => {
  it("climbs every rung once, in order, and then no further", () => {
    const steps = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 });
    fc.assert(
      fc.property(steps, fc.nat(1e12), (numbers, raisedAt) => {
        const ladder = numbers.map((step) => rung(step, step * 3));
        const climbed: number[] = [];
        for (let next = nextRung(ladder, 0, raisedAt); next; next = nextRung(ladder, next.rung.step, raisedAt)) {
          climbed.push(next.rung.step);
          expect(next.at).toBe(raisedAt + next.rung.step * 180_000);
        }
        expect(climbed).toEqual(numbers.toSorted((a, b) => a - b));
      }),
    );
  });
});
