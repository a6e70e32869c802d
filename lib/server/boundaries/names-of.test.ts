import { describe, expect, it } from "vitest";
import { namesOf } from "./names-of";

const rows = (...properties: Record<string, unknown>[]) =>
  properties.map((each) => ({ properties: each, coordinates: [] }));
const isCode = (text: string): boolean => /^XF-\d{3}$/.test(text);
const namesIn = (...properties: Record<string, unknown>[]) => namesOf(rows(...properties), isCode).names;

describe("the names of a file's units", () => {
  it.each(["名称", "单元名称", "NAME", "Name", "unit_name", "DYMC"])("stand in a column headed %s", (heading) => {
    expect(namesIn({ 编号: "XF-001", [heading]: " 城东中队 " }, { [heading]: "North beat" })).toEqual([
      "城东中队",
      "North beat",
    ]);
  });

  it("stand in the surest column where several have such a heading", () => {
    expect(namesIn({ name: "layer 1", 单元名称: "城东中队" })).toEqual(["城东中队"]);
    expect(namesIn({ name: "城东中队", 单元名称: "" })).toEqual(["城东中队"]);
  });

  it.each(["姓名", "负责人", "网格员", "网格长", "leader", "username", "contact_name", "full_name", "owner"])(
    "are not looked for in a column headed %s",
    (heading) => {
      expect(namesIn({ [heading]: "城东中队" })).toEqual([null]);
    },
  );

  it("are not people's, whatever the column is headed", () => {
    expect(namesOf(rows({ 名称: "王芳" }, { 名称: "欧阳建国" }, { 名称: "李伟" }), isCode)).toEqual({
      names: [null, null, null],
      notes: [{ kind: "names-of-people", detail: "名称" }],
    });
    expect(namesIn({ 名称: "江北片" }, { 名称: "石桥" }, { 名称: "万福园" })).toEqual(["江北片", "石桥", "万福园"]);
  });

  it("are not codes or numbers", () => {
    expect(namesIn({ name: "XF-001" }, { name: "17" }, { name: 17 }, { name: null }, { name: "17号" })).toEqual([
      null,
      null,
      null,
      null,
      "17号",
    ]);
  });

  it("are left out and counted when nobody could have typed them", () => {
    const long = "长".repeat(61);
    expect(namesOf(rows({ 名称: long }, { 名称: "一\n二" }, { 名称: "北\u0007段" }, { 名称: "北段" }), isCode)).toEqual(
      {
        names: [null, null, null, "北段"],
        notes: [{ kind: "names-left-out", detail: "3" }],
      },
    );
  });
});
