import type { CalendarDay } from "@/lib/incidents/calendar-edition";
import { dayAfter } from "@/lib/kernel/day-after";

/** @param month 0…11 */
export function daysOfMonth(year: number, month: number): string[] {
  const first = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Array.from({ length: count }, (_, days) => dayAfter(first, days));
}

/** 0 for a Monday … 6 for a Sunday. */
export const mondayOffset = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

export const isWeekend = (day: string): boolean => mondayOffset(day) > 4;

/** The day a key of a calendar goes to, as in every date grid; null for other keys. */
export function dayAfterKey(day: string, key: string): string | null {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    PageUp: -28,
    PageDown: 28,
  };
  const step = steps[key];
  if (step !== undefined) return dayAfter(day, step);
  if (key === "Home") return `${day.slice(0, 5)}01-01`;
  return key === "End" ? `${day.slice(0, 5)}12-31` : null;
}

export type NamedDay = CalendarDay & { name: string };

/** What a click makes of a day: off and on again; a day of a weekend can be worked, too. */
export function toggledDay(day: string, now: NamedDay | undefined, name: string): NamedDay | null {
  if (now?.kind === "holiday") return null;
  if (now?.kind === "workday") return { day, kind: "holiday", name };
  return isWeekend(day) ? { day, kind: "workday", name } : { day, kind: "holiday", name };
}
