import { describe, expect, it } from "vitest";
import { unitFault } from "./unit-fault";

const crew = {
  kind: "crew",
  areaCode: "990102",
  departmentCode: "water",
  userId: null,
  skills: ["04", "01002"],
} as const;
const leader = { ...crew, kind: "grid_leader", areaCode: "990102001001", departmentCode: null, userId: "u-1" } as const;

describe("a unit", () => {
  it.each([
    ["a department's crew", crew, null],
    ["a leader of grids in a community", leader, null],
    ["a station of a street", { ...crew, kind: "station", areaCode: "990102001" } as const, null],
    ["a crew without a department", { ...crew, departmentCode: null }, "departmentCode"],
    ["a crew that is a user's", { ...crew, userId: "u-1" }, "userId"],
    ["a leader without an account", { ...leader, userId: null }, "userId"],
    ["a leader with a department", { ...leader, departmentCode: "water" }, "departmentCode"],
    ["a leader of a whole street", { ...leader, areaCode: "990102001" }, "areaCode"],
    ["a station of the district", { ...crew, kind: "station" } as const, "areaCode"],
    ["the same skill twice", { ...crew, skills: ["01002", "01002"] }, "skills"],
    ["a sub-class beside its class", { ...crew, skills: ["01002", "01"] }, "skills"],
  ])("that is %s has its fault in %#", (_, unit, fault) => {
    expect(unitFault(unit)).toBe(fault);
  });
});
