import { describe, expect, it } from "vitest";
import { checkedUnit, draftOf, withoutTwice } from "./unit-draft";

const fresh = { ...draftOf(null, "990102"), name: "供水一队", nameEn: "Crew 1", departmentCode: "water" };

const kept = {
  id: "3",
  kind: "grid_leader",
  name: "测试",
  nameEn: "Leader",
  areaCode: "990102001001",
  departmentCode: null,
  skills: ["01"],
  duty: "unknown",
  shifts: [],
  revision: 0,
  entryRevision: 2,
  retired: false,
  position: null,
  checkedInAt: null,
} as const;

describe("the form of a unit", () => {
  it("sends an owner of one kind only", () => {
    expect(checkedUnit({ ...fresh, userId: "u-1" }).unit).toMatchObject({ departmentCode: "water", userId: null });
    const leader = { ...fresh, kind: "grid_leader", userId: "u-1", areaCode: "990102001001" } as const;
    expect(checkedUnit(leader).unit).toMatchObject({ departmentCode: null, userId: "u-1" });
  });

  it("names what is at fault", () => {
    expect(checkedUnit({ ...fresh, name: " ", nameEn: "" }).faults).toEqual(new Set(["name", "nameEn"]));
    expect(checkedUnit({ ...fresh, departmentCode: "" }).faults).toEqual(new Set(["departmentCode"]));
    expect(checkedUnit({ ...fresh, kind: "station" }).faults).toEqual(new Set(["areaCode"]));
  });

  it("changes a leader's unit without knowing the account", () => {
    const draft = draftOf({ ...kept, shifts: [], skills: ["01"] }, "");
    expect(checkedUnit({ ...draft, areaCode: "990102001002001" })).toMatchObject({
      unit: { name: "测试", areaCode: "990102001002001", departmentCode: null },
    });
  });
});

describe("skills", () => {
  it.each([
    [
      ["01002", "04"],
      ["01002", "04", "01"],
      ["04", "01"],
    ],
    [["01"], ["01", "01002"], ["01002"]],
    [["01", "04"], ["01"], ["01"]],
  ])("%j and then %j are %j", (before, chosen, after) => {
    expect(withoutTwice(before, chosen)).toEqual(after);
  });
});
