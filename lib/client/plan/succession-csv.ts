import type { PlanDiff } from "@/lib/contracts/plans/plan-diff-endpoint";
import { csvText } from "@/lib/kernel/csv-text";

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
    return columns.map((column) => rounded(row[column]));
  });
  return csvText([columns.map(heads), ...lines]);
}

const rounded = (value: string | number | null): string | number | null =>
  typeof value === "number" ? Math.round(value) : value;
