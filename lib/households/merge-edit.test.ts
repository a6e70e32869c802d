import { describe, expect, it } from "vitest";
import { mergeEdit } from "./merge-edit";

const ages = { to6: 1, to17: 0, to59: 2, to79: 0, over79: 1 };
const contact = { name: "欧阳测试", phone: "19900001001", idNumber: "990102199001011234" };
const before = { ages, contact };

describe("a correction", () => {
  it("changes what it says, and nothing else", () => {
    expect(mergeEdit(before, { tenancy: "rental" })).toEqual({ tenancy: "rental", ages, contact });
    expect(mergeEdit(before, { tenancy: "owner", ages: { over79: 0 } }).ages).toEqual({ ...ages, over79: 0 });
    expect(mergeEdit(before, { tenancy: "owner", contact: { name: "司马测试" } }).contact).toEqual({
      ...contact,
      name: "司马测试",
    });
  });

  it("takes out what it says is gone", () => {
    const told = { name: "司马测试", phone: null };
    expect(mergeEdit(before, { tenancy: "owner", contact: told }).contact).toEqual({
      ...told,
      idNumber: contact.idNumber,
    });
    expect(mergeEdit(before, { tenancy: "owner", contact: null }).contact).toBeNull();
    expect(mergeEdit({ ages, contact: null }, { tenancy: "owner", contact: { name: "司马测试" } }).contact).toEqual({
      name: "司马测试",
      phone: null,
      idNumber: null,
    });
  });

  it("to vacant keeps nobody, whatever else it says", () => {
    expect(mergeEdit(before, { tenancy: "vacant", ages: { to6: 3 }, contact })).toEqual({
      tenancy: "vacant",
      ages: { to6: 0, to17: 0, to59: 0, to79: 0, over79: 0 },
      contact: null,
    });
  });
});
