import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOORSTEP_METRES, isCaseAtBuilding } from "./case-at-building";

const near = { inside: false, metres: 12, address: "测试路1号" };

describe("a case is at a building", () => {
  it.each([
    ["测试路1号", true],
    ["测试路1号 3单元402室", true],
    ["测试路 1号", true],
    ["测试路11号", false],
    ["大测试路1号", false],
    ["", false],
  ])("on its doorstep, when %j names it: %s", (address, at) => expect(isCaseAtBuilding(address, near)).toBe(at));

  it("inside the footprint, whatever the address says", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, address) => {
        expect(isCaseAtBuilding(text, { inside: true, metres: 0, address })).toBe(true);
      }),
    );
  });

  it("never further than the doorstep, and never for a building without an address", () => {
    fc.assert(
      fc.property(fc.double({ min: DOORSTEP_METRES + 0.01, noNaN: true }), fc.string(), (metres, address) => {
        expect(isCaseAtBuilding(address, { inside: false, metres, address })).toBe(false);
        expect(isCaseAtBuilding(address, { inside: false, metres: 1, address: "" })).toBe(false);
      }),
    );
  });
});
