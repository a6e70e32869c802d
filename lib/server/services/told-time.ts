import { clockShift } from "@/lib/patrol/clock-shift";

/** When it was, by the phone's clock set right by what it said when it sent this. What was not yet is told as it is made. */
export function toldTime(told: string | null, sentAt: string | null): Date {
  const now = Date.now();
  if (told === null) return new Date(now);
  // A header that is no time says nothing of the clock.
  const shift = clockShift(Date.parse(sentAt ?? "") || now, now);
  // A clock that is centuries off still names a day that a calendar has.
  return new Date(Math.max(0, Math.min(now, Date.parse(told) + shift)));
}
