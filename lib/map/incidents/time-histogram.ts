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
  const length = Math.ceil((to - from) / stepSeconds);
  const { count, reportedAt, closedAt, dueAt } = table;
  const [closed, open, late] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  for (let row = 0; row < count; row++) {
    if (kept !== null && kept[row] !== 1) continue;
    const place = Math.floor((reportedAt[row]! - from) / stepSeconds);
    if (place < 0 || place >= length) continue;
    const isClosed = closedAt[row]! <= now;
    (isClosed ? closed : open)[place]!++;
    if (isPast(dueAt[row]!, isClosed ? closedAt[row]! : now)) late[place]!++;
  }
  return Array.from({ length }, (_, i) => ({
    start: from + i * stepSeconds,
    closed: closed[i]!,
    open: open[i]!,
    late: late[i]!,
  }));
}
