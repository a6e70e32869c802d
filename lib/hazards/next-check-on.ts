import { dayAfter } from "@/lib/kernel/day-after";
import { PASS_POINTS } from "./place-light";

/** A place that failed is looked at again soon, whatever its rhythm. */
const FAILED_DAYS = 7;

/** When a place is due for its next check. @param day of the check that found `points` */
export const nextCheckOn = (day: string, points: number, checkDays: number): string =>
  dayAfter(day, points < PASS_POINTS ? Math.min(FAILED_DAYS, checkDays) : checkDays);
