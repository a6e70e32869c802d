import { dayAfter } from "@/lib/kernel/day-after";
import { dayName, dayNumber, mondayOf } from "../working-time";

const WEEK_DAYS = 7;
/** A week is told once it has been over for so long. */
export const DELAY_DAYS = 7;
/** A city that begins to publish does not open its archive. */
const MOST_WEEKS = 52;

/** The Monday of the week that a local day lies in, `YYYY-MM-DD`. */
export const weekOf = (day: string): string => dayName(mondayOf(dayNumber(day)));

export const weekAfter = (week: string, weeks = 1): string => dayAfter(week, weeks * WEEK_DAYS);

/**
 * The weeks, by their Mondays, that are to be published by a day and have not been: whole weeks, in a fixed order, none twice. Two
 * releases therefore share no case, and what one adds to the other is always a whole week, in which no small count is told.
 * @param from the first day that there is something to tell of
 * @param last the last week that was published
 */
export function dueWeeks(today: string, { from, last }: { from: string; last: string | null }): string[] {
  const newest = weekAfter(weekOf(dayAfter(today, -DELAY_DAYS)), -1);
  const oldest = weekAfter(newest, 1 - MOST_WEEKS);
  const wanted = last === null ? weekOf(from) : weekAfter(last);
  const weeks: string[] = [];
  for (let week = wanted < oldest ? oldest : wanted; week <= newest; week = weekAfter(week)) weeks.push(week);
  return weeks;
}
