import { timeZone } from "./time-zone";

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  weekday: "short",
});

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
export type WeekdayIndex = "0" | "1" | "2" | "3" | "4" | "5" | "6";

/** A moment as clocks in Asia/Shanghai show it, in the fixed short forms that both languages use. */
export function localTime(at: Date | number): {
  /** 2026-11-22 */
  day: string;
  /** 11-22 */
  shortDay: string;
  /** 16:41 */
  clock: string;
  /** 16:41:58 */
  clockWithSeconds: string;
  weekday: WeekdayIndex;
} {
  const value = Object.fromEntries(parts.formatToParts(at).map((part) => [part.type, part.value]));
  const shortDay = `${value.month}-${value.day}`;
  const clock = `${value.hour}:${value.minute}`;
  const weekday = String(weekdays.findIndex((name) => name === value.weekday)) as WeekdayIndex;
  return { day: `${value.year}-${shortDay}`, shortDay, clock, clockWithSeconds: `${clock}:${value.second}`, weekday };
}
