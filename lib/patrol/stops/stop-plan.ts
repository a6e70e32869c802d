interface StopTiming {
  dwellMinutes: number;
  /** When the stay may begin, in minutes after the start; null = at any time. */
  window: { fromMinutes: number; toMinutes: number } | null;
}

export interface StopDemand extends StopTiming {
  /** How much it is worth to go there, > 0. */
  priority: number;
}

export type LeftOutReason =
  /** No way leads there. */
  | { code: "unreachable" }
  /** Even going there first, it would be too late. */
  | { code: "window-missed"; earliestMinutes: number; closesMinutes: number }
  /** There, the stay, and back alone take longer than the budget. */
  | { code: "beyond-budget"; needsMinutes: number; budgetMinutes: number }
  /** It would add more than is left beside the stops chosen. */
  | { code: "no-time-left"; needsMinutes: number; leftMinutes: number }
  /** There is time, but not within its window beside the stops chosen. */
  | { code: "window-clash" };

export interface StopPlan {
  /** Stops in the order of the visit, with minutes after the start. */
  visits: { stop: number; arriveMinutes: number; waitMinutes: number }[];
  totalMinutes: number;
  leftOut: { stop: number; reason: LeftOutReason }[];
}
