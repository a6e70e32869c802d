import { dayName, localDay, localMinute } from "../working-time";

const HOUR = 3_600_000;
/** People write the note at the end of their shift, or soon after it. */
const GRACE = 2 * HOUR;
const [DAY_FROM, DAY_TO] = [8 * 60, 20 * 60];

/** The shift that ends about now, by the usual two of a day, and the local day it began on. */
export function shiftEnding(at: number): { day: string; name: "day" | "night" } {
  const within = at - GRACE;
  const minute = localMinute(within);
  const isDay = minute >= DAY_FROM && minute < DAY_TO;
  const began = minute < DAY_FROM ? localDay(within) - 1 : localDay(within);
  return { day: dayName(began), name: isDay ? "day" : "night" };
}
