import type { PlanDiff } from "@/lib/contracts/plans/plan-diff-endpoint";

/** So that a spreadsheet knows UTF-8 for what it is. */
const BYTE_ORDER_MARK = "\ufeff";
/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

const columns = [
  "from",
  "to",
  "retired",
  "buildings",
  "households",
  "people",
  "hazards",
  "openCases",
  "cameras",
  "areaSquareMetres",
] as const;

export type SuccessionColumn = (typeof columns)[number];

/**
 * Which code's ground goes to which, a line a pair, for a spreadsheet. A figure that the role may not see is empty.
 * @param heads words for the first line
 */
export function successionCsv(
  { moves, codes, retired }: PlanDiff,
  heads: (column: SuccessionColumn) => string,
  yes: string,
): string {
  const gone = new Set(retired);
  const lines = moves.map((move) => {
    const { from, to, geometry: _, ...figures } = move;
    const row = { ...figures, from, to: codes[to] ?? to, retired: gone.has(from) ? yes : "" };
    return columns.map((column) => cell(row[column]));
  });
  return (
    BYTE_ORDER_MARK +
    [columns.map((column) => cell(heads(column))), ...lines].map((line) => `${line.join(",")}\r\n`).join("")
  );
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Math.round(value));
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
