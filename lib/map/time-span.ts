import type { TimeWindow } from "./incidents/incident-window";

export const timeSpans = ["24h", "7d", "90d"] as const;
export type TimeSpan = (typeof timeSpans)[number];

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Asia/Shanghai has had no summer time since 1991. */
const ZONE_OFFSET_SECONDS = 8 * HOUR;

const shapes: Readonly<Record<TimeSpan, { days: number; step: number; tick: number; reach: number }>> = {
  "24h": { days: 1, step: 600, tick: 3 * HOUR, reach: 4 },
  "7d": { days: 7, step: HOUR, tick: DAY, reach: 1 },
  "90d": { days: 90, step: DAY, tick: 10 * DAY, reach: 0 },
};

/** The next whole step of Shanghai's clock at or after a moment; all in seconds since 1970. */
const nextWhole = (moment: number, step: number): number =>
  Math.ceil((moment + ZONE_OFFSET_SECONDS) / step) * step - ZONE_OFFSET_SECONDS;

/**
 * What the time strip spans: the last 24 hours, 7 or 90 days, up to the end of the running bar. They roll with the
 * clock: a day that has just begun would have nothing to show.
 */
export function spanBounds(span: TimeSpan, now: number): TimeWindow {
  const { days, step } = shapes[span];
  const to = nextWhole(now, step);
  return { from: to - days * DAY, to };
}

/** Width of a bar. */
export const spanStep = (span: TimeSpan): number => shapes[span].step;

/** Bars on either side that what is usual is averaged over. */
export const spanReach = (span: TimeSpan): number => shapes[span].reach;

/** Moments that the axis names: whole hours, or midnights. */
export function spanTicks(span: TimeSpan, now: number): number[] {
  const { from, to } = spanBounds(span, now);
  const { tick } = shapes[span];
  const first = nextWhole(from, Math.min(tick, DAY));
  return Array.from({ length: Math.floor((to - first) / tick) + 1 }, (_, i) => first + i * tick);
}

/** A window that lies inside the span, does not reach past now, and is not empty. */
export function clampWindow({ from, to }: TimeWindow, span: TimeSpan, now: number): TimeWindow {
  const bounds = spanBounds(span, now);
  const end = Math.min(Math.max(to, bounds.from + 60), Math.max(now, bounds.from + 60));
  return { from: Math.max(bounds.from, Math.min(from, end - 60)), to: end };
}
