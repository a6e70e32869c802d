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
  extension_requested: "handle",
  rework: "handle",
  feedback: "inspect",
  inspecting: "inspect",
};

/** The stage whose limit runs in a state; null when none runs. */
export const stageOf = (status: IncidentStatus): DeadlineStage | null => stages[status] ?? null;

/** The rule for a case on a day: a sub-class goes before its class, a severity before "every severity". */
export function findDeadlineRule(
  rules: readonly DeadlineRule[],
  wanted: { category: string; severity: number; stage: DeadlineStage; day: string },
): DeadlineRule | null {
  const fitting = rules.filter(
    (rule) =>
      rule.stage === wanted.stage &&
      wanted.category.startsWith(rule.category) &&
      (rule.severity === null || rule.severity === wanted.severity) &&
      rule.validFrom <= wanted.day &&
      (rule.validTo === null || wanted.day < rule.validTo),
  );
  const weight = (rule: DeadlineRule): number => rule.category.length * 2 + (rule.severity === null ? 0 : 1);
  return fitting.reduce<DeadlineRule | null>(
    (best, rule) => (best && weight(best) >= weight(rule) ? best : rule),
    null,
  );
}
