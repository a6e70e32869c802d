import { DAY_MINUTES } from "../working-time";
import { beginsOn, type DutyShift, endOf } from "./duty-of";

/** A stretch of a week, in minutes after its Monday's beginning. */
export interface WeekSpan {
  from: number;
  to: number;
}

export const WEEK_MINUTES = 7 * DAY_MINUTES;

/** When a roster has its unit on duty in the week of `monday` (days since 1970-01-01), cut at the week's ends, in order. */
export function weekSpans(shifts: readonly DutyShift[], monday: number): WeekSpan[] {
  // The night that began on the Sunday before reaches into the week.
  const days = Array.from({ length: 8 }, (_, place) => place - 1);
  return days
    .flatMap((day) =>
      shifts
        .filter((shift) => beginsOn(shift, monday + day))
        .map((shift) => ({
          from: Math.max(0, day * DAY_MINUTES + shift.fromMinute),
          to: Math.min(WEEK_MINUTES, day * DAY_MINUTES + endOf(shift)),
        })),
    )
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Where two spans hold at once: one roster has its unit on duty twice. */
export function overlapsOf(spans: readonly WeekSpan[]): WeekSpan[] {
  const found: WeekSpan[] = [];
  let reached = 0;
  for (const { from, to } of spans) {
    if (from < reached) found.push({ from, to: Math.min(to, reached) });
    reached = Math.max(reached, to);
  }
  return joined(found);
}

/** Where none holds: nobody is on duty. `spans` may be of several units, in any order. */
export function gapsOf(spans: readonly WeekSpan[]): WeekSpan[] {
  const gaps: WeekSpan[] = [];
  let reached = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from > reached) gaps.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  if (reached < WEEK_MINUTES) gaps.push({ from: reached, to: WEEK_MINUTES });
  return gaps;
}

/** Spans that touch or overlap become one. */
function joined(spans: readonly WeekSpan[]): WeekSpan[] {
  const whole: WeekSpan[] = [];
  for (const { from, to } of spans) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}
