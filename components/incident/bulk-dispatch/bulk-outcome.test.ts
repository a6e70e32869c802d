import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesOf, outcomeOf } from "./bulk-outcome";

const result = (id: string, dispatched: boolean) => ({
  ...{ id, dispatched, assignee: dispatched ? "周建华" : null },
  ...{ revision: dispatched ? 3 : null, code: dispatched ? null : ("stale-revision" as const) },
});

describe("batches", () => {
  it("hold every case once, in order, each batch under a key of its own", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat().map(String), { maxLength: 120 }), (ids) => {
        const cases = ids.map((id) => ({ id, revision: 1 }));
        let made = 0;
        const batches = batchesOf(cases, () => String(made++));
        expect(batches.flatMap((batch) => batch.cases)).toEqual(cases);
        expect(new Set(batches.map(({ key }) => key)).size).toBe(batches.length);
      }),
    );
  });
});

describe("what came of it", () => {
  it("counts every case once", () => {
    const results = new Map([
      ["1", result("1", true)],
      ["2", result("2", false)],
    ]);
    expect(outcomeOf(["1", "2", "3"], results)).toEqual({ done: 1, refused: 1, waiting: 1 });
  });
});
