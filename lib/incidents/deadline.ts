import {
  addWorkingTime,
  closingTime,
  localDay,
  type WorkCalendar,
  workdayAfter,
  workingTimeBetween,
} from "./working-time";

export const limitUnits = [
  "working-hour",
  "working-day",
  "calendar-day",
  "continuous-hour",
  "continuous-minute",
] as const;

export type LimitUnit = (typeof limitUnits)[number];

export interface TimeLimit {
  amount: number;
  unit: LimitUnit;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * When a limit that begins at `from` ends; both in milliseconds since 1970.
 * Days follow the Civil Code, arts. 201–203: the day of the beginning does not count, a last day that is a holiday gives
 * way to the next working day, and the last day ends with the working hours.
 */
export function deadline({ amount, unit }: TimeLimit, calendar: WorkCalendar, from: number): number {
  switch (unit) {
    case "continuous-minute":
      return from + amount * MINUTE;
    case "continuous-hour":
      return from + amount * HOUR;
    case "working-hour":
      return addWorkingTime(calendar, from, amount * HOUR);
    case "working-day":
      return closingTime(calendar, workdayAfter(calendar, localDay(from), amount));
    case "calendar-day":
      return closingTime(calendar, workdayAfter(calendar, localDay(from) + amount, 0));
  }
}

/** A suspended case keeps what was left of its limit: the new deadline when it goes on at `resumedAt`. */
export function deadlineAfterPause(
  unit: LimitUnit,
  calendar: WorkCalendar,
  { dueAt, suspendedAt, resumedAt }: { dueAt: number; suspendedAt: number; resumedAt: number },
): number {
  if (unit === "continuous-hour" || unit === "continuous-minute") return resumedAt + Math.max(0, dueAt - suspendedAt);
  return addWorkingTime(calendar, resumedAt, workingTimeBetween(calendar, suspendedAt, dueAt));
}
