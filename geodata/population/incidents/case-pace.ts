import type { Random } from "../../city/random";
import { HOUR, hourOfDay, MINUTE } from "../local-time";

/** How fast people work. Urgent cases go on at night, the others wait for the morning. */
export interface CasePace {
  random: Random;
  isUrgent: boolean;
  /** The case is handled after its deadline. */
  isLate: boolean;
  /** The case is to be found in a state now (CasePlan.holdAt), so it gets there without long waits. */
  isHurried: boolean;
}

const WORK_BEGINS = 7;
const WORK_ENDS = 21.5;

/** An instant some minutes on; most draws lie near the lower end. */
export function soon({ random, isUrgent, isHurried }: CasePace, from: number, low: number, high: number): number {
  const minutes = low + (high - low) * random.next() ** 2;
  return from + Math.round(minutes * (isUrgent ? 0.35 : isHurried ? 0.2 : 1) * MINUTE);
}

/** The same, moved to the next morning when nobody goes out at that hour. */
export function soonByDay(pace: CasePace, from: number, low: number, high: number): number {
  const at = soon(pace, from, low, high);
  if (pace.isUrgent || pace.isHurried) return at;
  const hour = hourOfDay(at);
  if (hour >= WORK_BEGINS && hour < WORK_ENDS) return at;
  const untilMorning = (WORK_BEGINS - hour + 24) % 24;
  return at + Math.round((untilMorning + 2 * pace.random.next()) * HOUR);
}

/** When work that is due at `dueAt` is done: mostly well before, for a late case after it. */
export function handledAt(pace: CasePace, from: number, dueAt: number | null): number {
  const due = dueAt ?? from + 24 * HOUR;
  if (pace.isHurried) return soon(pace, from, 15, 90);
  if (pace.isLate) return Math.max(from, due) + Math.round((0.3 + 72 * pace.random.next() ** 2) * HOUR);
  const span = Math.max(0.5 * HOUR, due - from);
  const share = 0.04 + 0.75 * pace.random.next() ** 3;
  const at = from + Math.round(span * share);
  return share < 0.7 ? soonByDay(pace, at, 0, 1) : at;
}
