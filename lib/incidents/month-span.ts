import { dayStart } from "./working-time";

/** A month `2026-10` of local time (UTC+08:00) as instants, the second no longer in it, and its last day. */
export function monthSpan(month: string): { since: string; until: string; lastDay: string } {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const first = (months: number): string => new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 10);
  return {
    since: dayStart(first(0)),
    until: dayStart(first(1)),
    lastDay: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10),
  };
}
