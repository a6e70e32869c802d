/** A new case of its kind · so many of them in a window of time · a case whose limit nears or has passed. */
export const alertTriggers = ["case", "count", "late"] as const;
export type AlertTrigger = (typeof alertTriggers)[number];

export const latenessLevels = ["soon", "late", "very-late"] as const;
export type LatenessLevel = (typeof latenessLevels)[number];

/** Which cases a rule looks at. */
export interface AlertFilter {
  /** A district, or a code inside it. */
  area: string;
  /** Classes (2 digits) and sub-classes (5); empty: all. */
  categories: readonly string[];
  leastSeverity: number;
}

export interface AlertCase {
  gridCode: string;
  category: string;
  severity: number;
}

/** Whether the rule looks at this case at all. */
export const isWatched = ({ area, categories, leastSeverity }: AlertFilter, one: AlertCase): boolean =>
  one.gridCode.startsWith(area) &&
  one.severity >= leastSeverity &&
  (categories.length === 0 || categories.some((code) => one.category.startsWith(code)));
