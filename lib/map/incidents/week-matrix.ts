import type { IncidentTable } from "./incident-table";
import type { TimeWindow } from "./incident-window";
import { HOURS_OF_WEEK, weekHourOf } from "./week-hour";

const HOUR_SECONDS = 3600;

export interface WeekMatrix {
  /** Cases reported in each hour of the week, Monday 00:00 first. */
  counts: Uint32Array;
  /** How often that hour came in the window, in parts of an hour: the denominator. */
  hours: Float64Array;
}

/** Cases of the window by weekday and hour of Shanghai. `rows` are those reported within the window. */
export function weekMatrix(table: IncidentTable, rows: ArrayLike<number>, { from, to }: TimeWindow): WeekMatrix {
  const counts = new Uint32Array(HOURS_OF_WEEK);
  for (let i = 0; i < rows.length; i++) counts[weekHourOf(table.reportedAt[rows[i]!]!)]!++;
  const hours = new Float64Array(HOURS_OF_WEEK);
  for (let start = Math.floor(from / HOUR_SECONDS) * HOUR_SECONDS; start < to; start += HOUR_SECONDS) {
    const seconds = Math.min(to, start + HOUR_SECONDS) - Math.max(from, start);
    hours[weekHourOf(start)]! += seconds / HOUR_SECONDS;
  }
  return { counts, hours };
}
