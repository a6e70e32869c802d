import type { IncidentTable } from "./incident-table";

const WEEK_SECONDS = 7 * 86_400;
/** How many weeks back make up what is usual. */
export const USUAL_WEEKS = 4;

export interface UsualCountsInput {
  from: number;
  to: number;
  stepSeconds: number;
  /** Bars on either side that a bar is averaged with: ten minutes hold too few cases for a median of four. */
  reach: number;
}

/**
 * What is usual for each step of `[from, to)`: the median of the same step of the same weekday in the four weeks before.
 * @param kept rows that count, as `keptRows` says; null = all
 */
export function usualCounts(
  table: IncidentTable,
  { from, to, stepSeconds, reach }: UsualCountsInput,
  kept: Uint8Array | null = null,
): Float64Array {
  const length = Math.ceil((to - from) / stepSeconds);
  const padded = length + 2 * reach;
  // Weeks are whole numbers of steps apart: one count of all steps serves them all.
  const weekSteps = WEEK_SECONDS / stepSeconds;
  if (!Number.isInteger(weekSteps)) throw new RangeError(`A week is no whole number of steps of ${stepSeconds} s`);
  const start = from - USUAL_WEEKS * WEEK_SECONDS - reach * stepSeconds;
  const steps = new Uint32Array(padded + (USUAL_WEEKS - 1) * weekSteps);
  const { count, reportedAt } = table;
  for (let row = 0; row < count; row++) {
    if (kept !== null && kept[row] !== 1) continue;
    const step = Math.floor((reportedAt[row]! - start) / stepSeconds);
    if (step >= 0 && step < steps.length) steps[step]!++;
  }
  const weeks = Array.from({ length: USUAL_WEEKS }, (_, i) => steps.subarray(i * weekSteps, i * weekSteps + padded));
  const width = 2 * reach + 1;
  return Float64Array.from({ length }, (_, i) => {
    const sums = weeks.map((week) => week.subarray(i, i + width).reduce((sum, n) => sum + n, 0)).sort((a, b) => a - b);
    return (sums[1]! + sums[2]!) / 2 / width;
  });
}
