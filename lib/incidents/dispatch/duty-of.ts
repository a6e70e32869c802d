import { DAY_MINUTES, dayName, localDay, localMinute, weekdayOf } from "../working-time";
import type { Duty } from "./candidate";

/** A pattern of the week; see the migration of `duty_shifts`. */
export interface DutyShift {
  /** Days it begins on, 1 Monday … 7 Sunday: `12345`. */
  weekdays: string;
  /** Minutes after local midnight; an end no later than the beginning lies on the next day. */
  fromMinute: number;
  toMinute: number;
  /** Local days `YYYY-MM-DD`: from the first up to, and without, the second. */
  validFrom: string;
  validTo: string | null;
}

/** Whether a roster has its unit on duty at an instant (milliseconds since 1970). */
export function dutyOf(shifts: readonly DutyShift[], at: number): Duty {
  if (shifts.length === 0) return "unknown";
  const [day, minute] = [localDay(at), localMinute(at)];
  const covers = (shift: DutyShift): boolean => runs(shift, day, minute) || runs(shift, day - 1, minute + DAY_MINUTES);
  return shifts.some(covers) ? "on" : "off";
}

/** Whether the shift that begins on `day` holds `minute` minutes after that day's beginning. */
const runs = (shift: DutyShift, day: number, minute: number): boolean =>
  beginsOn(shift, day) && minute >= shift.fromMinute && minute < endOf(shift);

/** Whether a shift begins on a local day (days since 1970-01-01). */
export function beginsOn({ weekdays, validFrom, validTo }: DutyShift, day: number): boolean {
  const name = dayName(day);
  return weekdays.includes(String(weekdayOf(day))) && name >= validFrom && (validTo === null || name < validTo);
}

/** When a shift ends, in minutes after the beginning of the day it begins on. */
export const endOf = ({ fromMinute, toMinute }: DutyShift): number =>
  toMinute > fromMinute ? toMinute : toMinute + DAY_MINUTES;
