import { describe, expect, it } from "vitest";
import { areaPath, childrenOf, levelOf, parentCode, rootArea } from "./shell-area";

const areas = ["9901", "990102", "990102001", "990102002", "990102001001", "990102001002"].map((code) => ({
  code,
  name: `n${code}`,
}));
const codes = (list: { code: string }[]) => list.map(({ code }) => code);

describe("shell areas", () => {
  it("knows the level and the parent by the code", () => {
    expect(levelOf("990102001")).toBe("street");
    expect(parentCode("990102001001")).toBe("990102001");
    expect(parentCode("9901")).toBeUndefined();
  });

  it("gives the path and the children", () => {
    expect(codes(areaPath(areas, "990102001002"))).toEqual(["9901", "990102", "990102001", "990102001002"]);
    expect(codes(childrenOf(areas, "990102001"))).toEqual(["990102001001", "990102001002"]);
  });

  it.each([
    [["990102"], "990102"],
    [["990102001001001", "990102001001002"], "990102001001"],
    [["990102001001001", "990102002"], "990102"],
    [["88"], "9901"],
  ])("finds the area that holds %j", (scope, expected) => {
    expect(rootArea(areas, scope)?.code).toBe(expected);
  });
});
