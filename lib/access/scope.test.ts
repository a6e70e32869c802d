import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers, makeScope, touches } from "./scope";

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const areaCode = fc.constantFrom(4, 6, 9, 12, 15).chain(digits);

describe("scope", () => {
  it("covers a code exactly when one of its codes is a prefix", () => {
    fc.assert(
      fc.property(fc.array(areaCode, { maxLength: 4 }), digits(15), (codes, grid) => {
        expect(covers(makeScope(codes), grid)).toBe(codes.some((code) => grid.startsWith(code)));
      }),
    );
  });

  it("touches the areas above and below", () => {
    const scope = makeScope(["990102003"]);
    expect(["9901", "990102", "990102003", "990102003005"].map((code) => touches(scope, code))).toEqual(
      Array(4).fill(true),
    );
    expect(touches(scope, "990102004")).toBe(false);
    expect(covers(scope, "990102")).toBe(false);
  });

  it.each([["", "99", "9901020", "99010200300500", "abcdef", "990102,99"]].flat())("refuses %j", (code) => {
    expect(() => makeScope([code])).toThrow(RangeError);
  });
});
