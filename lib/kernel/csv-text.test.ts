import fc from "fast-check";
import { expect, it } from "vitest";
import { csvText } from "./csv-text";

/** A reader of RFC 4180 that shares nothing with the writer. */
function readCsv(text: string): string[][] {
  const cells = text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

it("begins with a byte order mark and ends its lines as RFC 4180 says", () => {
  const text = csvText([
    ["案卷号", "地点"],
    ["0347", "a,b"],
  ]);
  expect(text).toBe('\uFEFF案卷号,地点\r\n0347,"a,b"\r\n');
});

it.each(["=1+1", "+8613800000000", "-2", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x","y")'])(
  "lets %j not be a formula (S23)",
  (text) => {
    expect(readCsv(csvText([[text]]))).toEqual([[`'${text}`]]);
  },
);

it("is read back as it was written", () => {
  const harmless = fc
    .string({ unit: fc.constantFrom("a", "井", '"', ",", "\r", "\n", " ", "=") })
    .map((text) => `x${text}`);
  const table = fc.array(fc.array(harmless, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => {
      expect(readCsv(csvText(rows))).toEqual(rows);
    }),
  );
});
