import { isPast } from "@/lib/incidents/lateness";
import type { IncidentTable } from "./incident-table";

export interface HistogramBar {
  /** Seconds since 1970. */
  start: number;
  /** Cases reported in the bar that are closed by `now`. */
  closed: number;
  open: number;
  /** Of all of them, those that ended or stand past their limit. */
  late: number;
}

/**
 * How many cases were reported in each step of `[from, to)`.
 * @param kept rows that count, as `keptRows` says; null = all
 */
export function timeHistogram(
  table: IncidentTable,
  from: number,
  to: number,
  stepSeconds: number,
  now: number,
  kept: Uint8Array | null = null,
): HistogramBar[] {
  const bars: HistogramBar[] = Array.from({ length: Math.ceil((to - from) / stepSeconds) }, (_, i) => ({
    start: from + i * stepSeconds,
    closed: 0,
    open: 0,
    late: 0,
  }));
  for (let row = 0; row < table.count; row++) {
    if (kept !== null && kept[row] !== 1) continue;
    const bar = bars[Math.floor((table.reportedAt[row]! - from) / stepSeconds)];
    if (!bar) continue;
    const end = Math.min(table.closedAt[row]!, now);
    if (table.closedAt[row]! <= now) bar.closed++;
    else bar.open++;
    if (isPast(table.dueAt[row]!, end)) bar.late++;
  }
  return bars;
}
