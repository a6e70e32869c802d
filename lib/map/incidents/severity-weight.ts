export const weightings = ["count", "severity"] as const;
/** Whether each case counts once, or by how severe it is. */
export type Weighting = (typeof weightings)[number];
