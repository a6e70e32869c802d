import type { TimeWindow } from "./incidents/incident-window";

export const timeSpans = ["today", "7d", "90d"] as const;
export type TimeSpan = (typeof timeSpans)[number];

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Asia/Shanghai has had no summer time since 1991. */
const ZONE_OFFSET_SECONDS = 8 * HOUR;

const shapes: Readonly<Record<TimeSpan, { days: number; step: number; tick: number }>> = {
  today: { days: 1, step: 600, tick: 3 * HOUR },
  "7d": { days: 7, step: HOUR, tick: DAY },
  "90d": { days: 90, step: DAY, tick: 10 * DAY },
};

/** The start of the day in Shanghai that a moment falls in; all in seconds since 1970. */
export const dayStart = (moment: number): number =>
  Math.floor((moment + ZONE_OFFSET_SECONDS) / DAY) * DAY - ZONE_OFFSET_SECONDS;

/** What the time strip spans: whole days, the last of them today, so that the future stays empty. */
export function spanBounds(span: TimeSpan, now: number): TimeWindow {
  const to = dayStart(now) + DAY;
  return { from: to - shapes[span].days * DAY, to };
}

/** Width of a bar. */
export const spanStep = (span: TimeSpan): number => shapes[span].step;

/** Moments that the axis names. */
export function spanTicks(span: TimeSpan, now: number): number[] {
  const { from, to } = spanBounds(span, now);
  const { tick } = shapes[span];
  return Array.from({ length: Math.floor((to - from) / tick) + 1 }, (_, i) => from + i * tick);
}

/** A window that lies inside the span, does not reach past now, and is not empty. */
export function clampWindow({ from, to }: TimeWindow, span: TimeSpan, now: number): TimeWindow {
  const bounds = spanBounds(span, now);
  const end = Math.min(Math.max(to, bounds.from + 60), Math.max(now, bounds.from + 60));
  return { from: Math.max(bounds.from, Math.min(from, end - 60)), to: end };
}
