/** Working hours, public holidays, and weekend days worked in their place. Days are local, `YYYY-MM-DD`. */
export interface WorkCalendar {
  /** Minutes after local midnight, in order, without overlap: `[[540, 720], [840, 1080]]`. */
  workingMinutes: readonly (readonly [from: number, to: number])[];
  holidays: ReadonlySet<string>;
  workdays: ReadonlySet<string>;
}

export const DAY_MINUTES = 1440;

const MINUTE = 60_000;
const DAY = DAY_MINUTES * MINUTE;
/** All of China keeps UTC+08:00 and has had no summer time since 1991, so local days are plain arithmetic. */
const LOCAL_OFFSET = 480 * MINUTE;
/** A calendar without a working day in ten years is a mistake in its data. */
const LONGEST_SEARCH_DAYS = 3660;
const FRIDAY = 5;

/** Days since 1970-01-01 in local time. */
export const localDay = (at: number): number => Math.floor((at + LOCAL_OFFSET) / DAY);

/** Minutes since local midnight. */
export const localMinute = (at: number): number => Math.floor(((((at + LOCAL_OFFSET) % DAY) + DAY) % DAY) / MINUTE);

/** `YYYY-MM-DD` of a local day. */
export const dayName = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The local day of a name. */
export const dayNumber = (name: string): number => Date.parse(name) / DAY;

/** The instant at which a local day `YYYY-MM-DD` begins, as everybody reads it. */
export const dayStart = (name: string): string => `${name}T00:00:00+08:00`;

/** 1 Monday … 7 Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of a local day's week. */
export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** The instant `minutes` after local midnight of a day, in milliseconds since 1970. */
const localInstant = (day: number, minutes: number): number => day * DAY - LOCAL_OFFSET + minutes * MINUTE;

export function isWorkday(calendar: WorkCalendar, day: number): boolean {
  const name = dayName(day);
  if (calendar.workdays.has(name)) return true;
  return !calendar.holidays.has(name) && weekdayOf(day) <= FRIDAY;
}

/** The n-th working day after `day`, which itself does not count; for 0 the first working day from `day` on. */
export function workdayAfter(calendar: WorkCalendar, day: number, n: number): number {
  let left = n;
  for (let next = n === 0 ? day : day + 1; next <= day + n * 2 + LONGEST_SEARCH_DAYS; next++) {
    if (isWorkday(calendar, next) && --left <= 0) return next;
  }
  throw new RangeError("the work calendar has no working days");
}

/** The end of working hours on a day. */
export function closingTime(calendar: WorkCalendar, day: number): number {
  const last = calendar.workingMinutes.at(-1);
  if (!last) throw new RangeError("the work calendar has no working hours");
  return localInstant(day, last[1]);
}

/** The instant when `duration` milliseconds of working time have passed since `from`. */
export function addWorkingTime(calendar: WorkCalendar, from: number, duration: number): number {
  let left = duration;
  let idleDays = 0;
  for (let day = localDay(from); idleDays < LONGEST_SEARCH_DAYS; day++, idleDays++) {
    for (const [start, end] of workingSpans(calendar, day, from)) {
      if (left <= end - start) return start + left;
      left -= end - start;
      idleDays = 0;
    }
  }
  throw new RangeError("the work calendar has no working time");
}

/** Working time from `from` to `to` in milliseconds; 0 when `to` is not later. */
export function workingTimeBetween(calendar: WorkCalendar, from: number, to: number): number {
  let sum = 0;
  for (let day = localDay(from); day <= localDay(to); day++) {
    for (const [start, end] of workingSpans(calendar, day, from)) sum += Math.max(0, Math.min(end, to) - start);
  }
  return sum;
}

/** The working spans of a day as instants, without what lies before `from`. */
function workingSpans(calendar: WorkCalendar, day: number, from: number): [start: number, end: number][] {
  if (!isWorkday(calendar, day)) return [];
  return calendar.workingMinutes
    .map(([start, end]): [number, number] => [Math.max(from, localInstant(day, start)), localInstant(day, end)])
    .filter(([start, end]) => start < end);
}
