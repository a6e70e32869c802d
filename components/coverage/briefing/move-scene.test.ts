import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveTo } from "./move-scene";

describe("moving a scene", () => {
  it("puts it where it is dropped and keeps the others in order", () => {
    expect(moveTo(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(moveTo(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
    expect(moveTo(["a", "b"], 1, 9)).toEqual(["a", "b"]);
    expect(moveTo(["a", "b"], 7, 0)).toEqual(["a", "b"]);
  });

  it("loses and doubles nothing, and can be taken back", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
        const [from, to] = [a % items.length, b % items.length];
        const moved = moveTo(items, from, to);
        expect(moved[to]).toBe(items[from]);
        expect(moveTo(moved, to, from)).toEqual(items);
      }),
    );
  });
});
