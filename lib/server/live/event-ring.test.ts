import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventRing } from "./event-ring";
import type { LiveEvent } from "./live-event";

const event = (streamId: number): LiveEvent => ({
  streamId,
  topic: "incidents",
  gridCode: "990102001001001",
  departmentCode: null,
  frame: "x".repeat(10),
  wallFrame: null,
});

describe("EventRing", () => {
  it("gives exactly what came after a number, or says that it cannot", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 30 }), fc.nat(200), (steps, most, after) => {
        const ring = new EventRing(most, 1_000_000);
        ring.restart(10);
        let last = 10;
        const ids = steps.map((step) => (last += step));
        for (const id of ids) ring.push([event(id)]);
        const got = ring.after(after);
        const lostUpTo = ids.at(-most - 1) ?? 10;
        expect(got?.map(({ streamId }) => streamId) ?? null).toEqual(
          after < lostUpTo ? null : ids.filter((id) => id > after),
        );
      }),
    );
  });

  it("holds no more characters than it may", () => {
    const ring = new EventRing(1_000, 35);
    ring.restart(0);
    ring.push([1, 2, 3, 4, 5].map(event));
    expect(ring.after(0)).toBeNull();
    expect(ring.after(2)?.map(({ streamId }) => streamId)).toEqual([3, 4, 5]);
  });
});
