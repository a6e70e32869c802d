/** A spreadsheet takes a cell that begins like this for a formula; it may then call out or change other cells. */
const formula = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  const text = String(value ?? "");
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Records of RFC 4180. No cell can become a formula. */
export const csvLines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");

/** The whole of a file: with a byte order mark, without which Excel reads Chinese as something else. */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string => `\uFEFF${csvLines(rows)}`;
