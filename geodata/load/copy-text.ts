/** What a column may hold on its way into COPY; a Date is an instant, bytes become bytea. */
export type CopyValue = string | number | boolean | null | Buffer | Date;

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** One line of COPY's text format (PostgreSQL manual, "COPY", File Formats). */
export function copyLine(values: readonly CopyValue[]): string {
  let line = "";
  for (let index = 0; index < values.length; index++) {
    if (index > 0) line += "\t";
    line += copyField(values[index] ?? null);
  }
  return `${line}\n`;
}

function copyField(value: CopyValue): string {
  if (value === null) return "\\N";
  if (typeof value === "string")
    return special.test(value) ? value.replace(/[\\\t\n\r]/g, (found) => escapes[found]!) : value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (value instanceof Date) return value.toISOString();
  return `\\\\x${value.toString("hex")}`;
}

/** An array of plain codes as PostgreSQL writes it; codes hold no comma, quote or brace. */
export const codeArray = (codes: readonly string[]): string => `{${codes.join(",")}}`;
