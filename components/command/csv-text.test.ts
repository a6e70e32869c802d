import { expect, it } from "vitest";
import { csvText } from "./csv-text";

it("quotes what has to be quoted and disarms formulas", () => {
  expect(csvText([["=1+1", 'a"b', "c,d", null, 5]])).toBe(`\uFEFF'=1+1,"a""b","c,d",,5\r\n`);
});
