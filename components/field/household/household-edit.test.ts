import { describe, expect, it } from "vitest";
import { type HouseholdEntries, householdEdit } from "./household-edit";

const empty: HouseholdEntries = {
  tenancy: "owner",
  ages: { to6: "", to17: "", to59: "", to79: "", over79: "" },
  name: "",
  phone: "",
  noPhone: false,
  noIdNumber: false,
};

describe("the form of a correction", () => {
  it("asks for what was typed, and for nothing where a field is empty", () => {
    expect(householdEdit(empty)).toEqual({ tenancy: "owner" });
    expect(householdEdit({ ...empty, ages: { ...empty.ages, over79: "0", to59: "3" } })).toEqual({
      tenancy: "owner",
      ages: { over79: 0, to59: 3 },
    });
    expect(householdEdit({ ...empty, name: " 司马测试 " }).contact).toEqual({ name: "司马测试" });
    expect(householdEdit({ ...empty, name: "司马测试", phone: "199 0000 9001" }).contact).toEqual({
      name: "司马测试",
      phone: "199 0000 9001",
    });
  });

  it("takes out a number only when told to", () => {
    const told = householdEdit({ ...empty, name: "司马测试", phone: "19900009001", noPhone: true, noIdNumber: true });
    expect(told.contact).toEqual({ name: "司马测试", phone: null, idNumber: null });
  });

  it("says no more of a unit that stands empty", () => {
    expect(householdEdit({ ...empty, tenancy: "vacant", name: "司马测试" })).toEqual({ tenancy: "vacant" });
  });
});
