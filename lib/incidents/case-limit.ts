import { deadline, deadlineAfterPause, type TimeLimit } from "./deadline";
import { type DeadlineRule, type DeadlineStage, deadlineStages, findDeadlineRules } from "./deadline-rule";
import type { WorkCalendar } from "./working-time";

/** One limit of one case: what the rule says, and how far it has come. Times are milliseconds since 1970. */
export interface CaseLimit extends Pick<DeadlineRule, "stage" | "step" | "name" | "nameEn" | "calendarId">, TimeLimit {
  /** Since when it runs; null before its stage has begun. */
  from: number | null;
  dueAt: number | null;
  /** When it was met or its stage left; null while it runs. */
  reachedAt: number | null;
}

/** What the rules of a day say for a case, nothing begun. */
export function limitsOn(
  rules: readonly DeadlineRule[],
  kind: { category: string; severity: number },
  day: string,
): CaseLimit[] {
  return deadlineStages.flatMap((stage) =>
    findDeadlineRules(rules, { ...kind, stage, day }).map(({ step, name, nameEn, calendarId, amount, unit }) => ({
      ...{ stage, step, name, nameEn, calendarId, amount, unit },
      ...notBegun,
    })),
  );
}

const notBegun = { from: null, dueAt: null, reachedAt: null };

export const lastStep = (limits: readonly CaseLimit[], stage: DeadlineStage): CaseLimit | undefined =>
  limits.findLast((limit) => limit.stage === stage);

/** The limit begun at `at`; one whose calendar is gone sets no time. */
export function beginLimit(limit: CaseLimit, calendars: ReadonlyMap<string, WorkCalendar>, at: number): CaseLimit {
  const calendar = calendars.get(limit.calendarId);
  return calendar ? { ...limit, from: at, dueAt: deadline(limit, calendar, at), reachedAt: null } : resetLimit(limit);
}

export const resetLimit = (limit: CaseLimit): CaseLimit => ({ ...limit, ...notBegun });

export const reachLimit = (limit: CaseLimit, at: number): CaseLimit =>
  limit.dueAt !== null && limit.reachedAt === null ? { ...limit, reachedAt: at } : limit;

/**
 * The limit when the clock goes on: it keeps what was left of it, and gets what was granted on top. One that was missed
 * before the clock stopped stays missed, unless more time is granted, which then counts from now.
 */
export function continueLimit(
  limit: CaseLimit,
  calendars: ReadonlyMap<string, WorkCalendar>,
  { stoppedAt, at, granted }: { stoppedAt: number; at: number; granted: TimeLimit | undefined },
): CaseLimit {
  const { dueAt, from, reachedAt, unit } = limit;
  const calendar = calendars.get(limit.calendarId);
  if (dueAt === null || from === null || reachedAt !== null || !calendar) return limit;
  const isMissed = dueAt < stoppedAt;
  if (isMissed) return granted ? { ...limit, dueAt: deadline(granted, calendar, at) } : limit;
  const moved = deadlineAfterPause(unit, calendar, { dueAt, suspendedAt: stoppedAt, resumedAt: at });
  return {
    ...limit,
    // The pause is no part of the time allowed.
    from: from + (moved - dueAt),
    dueAt: granted ? deadline(granted, calendar, moved) : moved,
  };
}
