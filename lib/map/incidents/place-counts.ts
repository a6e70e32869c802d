import type { IncidentTable } from "./incident-table";
import type { TimeWindow } from "./incident-window";

/** Stands for a row that lies in no place. */
export const NOWHERE = 0xffff_ffff;

/**
 * How many cases were reported in each place within each of the windows.
 * @param placeOfRow place of each row, or `NOWHERE`
 * @param kept rows that count, as `keptRows` says; null = all
 * @returns one column of counts a window
 */
export function placeCounts(
  table: IncidentTable,
  windows: readonly TimeWindow[],
  placeOfRow: Uint32Array,
  places: number,
  kept: Uint8Array | null,
): Float64Array<ArrayBuffer>[] {
  const counts = windows.map(() => new Float64Array(places));
  const count = Math.min(table.count, placeOfRow.length);
  for (let row = 0; row < count; row++) {
    if (kept !== null && kept[row] !== 1) continue;
    const place = placeOfRow[row]!;
    if (place === NOWHERE) continue;
    const at = table.reportedAt[row]!;
    for (let i = 0; i < windows.length; i++) {
      const { from, to } = windows[i]!;
      if (at >= from && at < to) counts[i]![place]!++;
    }
  }
  return counts;
}
