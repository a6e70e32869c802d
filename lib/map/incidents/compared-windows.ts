import type { TimeWindow } from "./incident-window";

const WEEK_SECONDS = 7 * 86_400;
const MOST_WEEKS = 4;

/**
 * The windows of the weeks before that a window is compared with: whole weeks back, so that weekdays and hours are the
 * same, and not overlapping it. Up to a week: four of them; longer: the one before it.
 */
export function comparedWindows({ from, to }: TimeWindow): TimeWindow[] {
  const shift = Math.max(1, Math.ceil((to - from) / WEEK_SECONDS)) * WEEK_SECONDS;
  const count = shift === WEEK_SECONDS ? MOST_WEEKS : 1;
  return Array.from({ length: count }, (_, i) => ({ from: from - (i + 1) * shift, to: to - (i + 1) * shift }));
}
