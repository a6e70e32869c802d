import type { IncidentTable } from "./incident-table";

/** How many cases are open in each grid now. */
export function openByGrid(table: IncidentTable): Map<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < table.count; row++) {
    const code = table.gridCodes[table.grid[row]!]!;
    if (table.closedAt[row] === Infinity && code !== "") counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
