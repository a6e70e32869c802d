export const weightings = ["count", "severity"] as const;
/** Whether each case counts once, or by how severe it is. */
export type Weighting = (typeof weightings)[number];

/**
 * What a case counts for. By severity it doubles with each level (1 · 2 · 4 · 8), so that a sum reads as "as many as so
 * many general cases".
 */
export const severityWeight = (severity: number, weighting: Weighting): number =>
  weighting === "count" ? 1 : 2 ** (severity - 1);
