import { isPast } from "@/lib/incidents/lateness";
import type { IncidentTable } from "./incident-table";

/** Seconds since 1970; `to` is the moment the map shows. */
export interface TimeWindow {
  from: number;
  to: number;
}

export interface IncidentsInWindow {
  /** Rows of the cases that are open at `to` and were reported by then. */
  open: Uint32Array;
  /** Rows of the cases that ended within the window. */
  closed: Uint32Array;
  /** Rows of the cases reported within the window, whatever became of them: what heat and hexagons count. */
  reported: Uint32Array;
  /** How many of `open` are past their limit at `to`. */
  late: number;
}

/**
 * A case is an interval, reported → closed. This looks at all of them and is fast enough to follow a dragged brush.
 * @param kept rows that count, as `keptRows` says; null = all
 */
export function incidentsInWindow(
  table: IncidentTable,
  { from, to }: TimeWindow,
  kept: Uint8Array | null = null,
): IncidentsInWindow {
  const { count, reportedAt, closedAt, dueAt } = table;
  const open = new Uint32Array(count);
  const closed = new Uint32Array(count);
  const reported = new Uint32Array(count);
  let [openCount, closedCount, reportedCount, late] = [0, 0, 0, 0];
  for (let row = 0; row < count; row++) {
    if (kept !== null && kept[row] !== 1) continue;
    const start = reportedAt[row]!;
    if (start > to) continue;
    const end = closedAt[row]!;
    if (start >= from) reported[reportedCount++] = row;
    if (end > to) {
      open[openCount++] = row;
      if (isPast(dueAt[row]!, to)) late++;
    } else if (end >= from) closed[closedCount++] = row;
  }
  return {
    open: open.subarray(0, openCount),
    closed: closed.subarray(0, closedCount),
    reported: reported.subarray(0, reportedCount),
    late,
  };
}
