import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeArray, copyLine } from "./copy-text";

const back: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", "\\": "\\" };
/** What PostgreSQL makes of a field (manual, "COPY", File Formats). */
const read = (field: string) => field.replaceAll(/\\(.)/g, (_, letter: string) => back[letter] ?? letter);

describe("COPY text", () => {
  it("keeps any text within its field", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 5 }), (values) => {
        const line = copyLine(values);
        expect(line.indexOf("\n")).toBe(line.length - 1);
        expect(line.slice(0, -1).split("\t").map(read)).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });

  it("writes the other types as PostgreSQL reads them", () => {
    const values = [null, 1.5, true, false, Buffer.of(0, 255), new Date(0), codeArray(["a", "b-1"]), codeArray([])];
    expect(copyLine(values)).toBe("\\N\t1.5\tt\tf\t\\\\x00ff\t1970-01-01T00:00:00.000Z\t{a,b-1}\t{}\n");
  });
});
