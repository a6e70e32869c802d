import { describe, expect, it } from "vitest";
import { addUp, byHour, levelBelow, namesOf } from "./wall-sums";

describe("wall sums", () => {
  it("adds up under a key, most open first", () => {
    const rows = [
      { area: "a", open: 1, soon: 0, late: 1 },
      { area: "b", open: 5, soon: 2, late: 0 },
      { area: "a", open: 2, soon: 1, late: 0 },
    ];
    expect(addUp(rows, ({ area }) => area)).toEqual([
      { key: "b", open: 5, soon: 2, late: 0 },
      { key: "a", open: 3, soon: 1, late: 1 },
    ]);
  });
  it("has all hours of the day", () => {
    const hours = byHour([{ hour: 9, open: 2, late: 1, done: 3 }]);
    expect(hours).toHaveLength(24);
    expect(hours[9]).toEqual({ open: 2, late: 1, done: 3 });
    expect(hours[10]).toEqual({ open: 0, late: 0, done: 0 });
  });
  it.each([
    [["9901"], 6],
    [["990102"], 9],
    [["990102001", "990102002001"], 12],
    [["990102001001001"], 12],
  ])("lists under %j areas of %i digits", (prefixes, digits) => {
    expect(levelBelow(prefixes)).toBe(digits);
  });
  it("lets an unknown code stand for itself", () => {
    expect(namesOf([])("01")).toEqual({ code: "01", name: "01", nameEn: "01" });
  });
});
