const HOUR_MILLISECONDS = 3_600_000;
const LONGEST_MILLISECONDS = 31 * 24 * HOUR_MILLISECONDS;

/** Coverage tells what is lost to maintenance that begins within these days. */
export const MAINTENANCE_AHEAD_DAYS = 7;

/**
 * What is wrong with announced maintenance; null when nothing is. It is announced before it begins, or while it begins: an outage
 * cannot be called planned afterwards.
 */
export function windowFault(
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
  now: number,
): "startsAt" | "endsAt" | null {
  if (startsAt < now - HOUR_MILLISECONDS) return "startsAt";
  return endsAt <= Math.max(startsAt, now) || endsAt - startsAt > LONGEST_MILLISECONDS ? "endsAt" : null;
}
