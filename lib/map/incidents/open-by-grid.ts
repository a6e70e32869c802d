import type { IncidentTable } from "./incident-table";

/** How many cases are open in each grid at a moment (seconds since 1970). */
export function openByGrid(table: IncidentTable, moment: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < table.count; row++) {
    if (table.reportedAt[row]! > moment || table.closedAt[row]! <= moment) continue;
    const code = table.gridCodes[table.grid[row]!]!;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
