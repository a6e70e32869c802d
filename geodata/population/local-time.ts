import { localDay } from "@/lib/incidents/working-time";

/** Instants are epoch milliseconds, days the numbers that `localDay` counts. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const LOCAL_OFFSET = 8 * HOUR;

/** Local midnight at which the day begins. */
export const startOfDay = (day: number): number => day * DAY - LOCAL_OFFSET;

/** Hours since local midnight, with fraction. */
export const hourOfDay = (instant: number): number => (instant - startOfDay(localDay(instant))) / HOUR;

/** 1 … 12. */
export const monthOf = (day: number): number => new Date(day * DAY).getUTCMonth() + 1;

const isoDays = new Map<number, string>();

/** `2026-11-22`; remembered, because half a million rows share some thousand days. */
export function isoDay(day: number): string {
  let text = isoDays.get(day);
  if (text === undefined) {
    text = new Date(day * DAY).toISOString().slice(0, 10);
    isoDays.set(day, text);
  }
  return text;
}

/**
 * Parses the moment at which the demo's history ends: an ISO instant, or a date, which stands for 16:41:58 of that day in
 * Shanghai (the moment of the pictures in the design).
 * @throws RangeError when it is neither
 */
export function parseNow(text: string): number {
  const instant = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T16:41:58+08:00` : text);
  if (Number.isNaN(instant)) throw new RangeError(`not a date or an ISO time: ${JSON.stringify(text)}`);
  return instant;
}
