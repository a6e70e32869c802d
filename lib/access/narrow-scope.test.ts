import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrowScope } from "./narrow-scope";
import { makeScope } from "./scope";

const digits = (length: number) => fc.stringMatching(new RegExp(`^[12]{${length}}$`));
const areaCode = fc.constantFrom(4, 6, 9, 12, 15).chain(digits);

describe("narrowScope", () => {
  it("holds exactly the grids that lie in the scope and in the area, each in one part", () => {
    fc.assert(
      fc.property(
        fc.array(areaCode, { maxLength: 5 }),
        fc.option(areaCode, { nil: undefined }),
        digits(15),
        (codes, area, grid) => {
          const scope = makeScope(codes);
          const parts = narrowScope(scope, area).filter((part) => grid.startsWith(part));
          const inBoth = scope.some((code) => grid.startsWith(code)) && grid.startsWith(area ?? "");
          expect(parts.length).toBe(inBoth ? 1 : 0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("narrows a district to a street, and a street to the grids in scope", () => {
    expect(narrowScope(makeScope(["990102"]), "990102001")).toEqual(["990102001"]);
    expect(narrowScope(makeScope(["990102001001001", "990102002001001"]), "990102001")).toEqual(["990102001001001"]);
    expect(narrowScope(makeScope(["990102"]), "990103")).toEqual([]);
  });
});
