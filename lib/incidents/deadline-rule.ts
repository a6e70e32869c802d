import type { TimeLimit } from "./deadline";
import type { IncidentStatus } from "./incident-status";

export const deadlineStages = ["accept", "dispatch", "handle", "inspect"] as const;

export type DeadlineStage = (typeof deadlineStages)[number];

export interface DeadlineRule extends TimeLimit {
  /** Class (2 digits) or class and sub-class (5). */
  category: string;
  /** Null: every severity. */
  severity: number | null;
  stage: DeadlineStage;
  /** A stage may have several limits one after the other, all counted from its beginning (停工, 处罚, 拆除): 1, 2 …; the last ends it. */
  step: number;
  /** What has to be done by then; empty where the stage has one limit. */
  name: string;
  nameEn: string;
  calendarId: string;
  /** Local days `YYYY-MM-DD`; the rule holds from the first up to, and without, the second. */
  validFrom: string;
  validTo: string | null;
}

const stages: Partial<Record<IncidentStatus, DeadlineStage>> = {
  reported: "accept",
  verifying: "accept",
  registered: "dispatch",
  reopened: "dispatch",
  dispatched: "handle",
  accepted: "handle",
  in_progress: "handle",
  suspended: "handle",
  extension_requested: "handle",
  rework: "handle",
  feedback: "inspect",
  inspecting: "inspect",
};

/** The stage a case is in; null when nothing is left to do. */
export const stageOf = (status: IncidentStatus): DeadlineStage | null => stages[status] ?? null;

/** States in which the clock stands still: set aside, and while somebody decides on more time. */
export const isClockStopped = (status: IncidentStatus): boolean =>
  status === "suspended" || status === "extension_requested";

/**
 * The limits of a stage on a day, in the order of their steps: a sub-class goes before its class, a severity before "every
 * severity". The more exact set replaces the other one whole.
 */
export function findDeadlineRules(
  rules: readonly DeadlineRule[],
  wanted: { category: string; severity: number; stage: DeadlineStage; day: string },
): DeadlineRule[] {
  const fitting = rules.filter(
    (rule) =>
      rule.stage === wanted.stage &&
      wanted.category.startsWith(rule.category) &&
      (rule.severity === null || rule.severity === wanted.severity) &&
      rule.validFrom <= wanted.day &&
      (rule.validTo === null || wanted.day < rule.validTo),
  );
  const weight = (rule: DeadlineRule): number => rule.category.length * 2 + (rule.severity === null ? 0 : 1);
  const most = Math.max(0, ...fitting.map(weight));
  return fitting.filter((rule) => weight(rule) === most).toSorted((a, b) => a.step - b.step);
}
