import { deadline, deadlineAfterPause } from "./deadline";
import { type DeadlineRule, findDeadlineRule, stageOf } from "./deadline-rule";
import type { IncidentAction } from "./incident-action";
import type { IncidentStatus } from "./incident-status";
import { dayName, localDay, type WorkCalendar } from "./working-time";

/** The rules and calendars of the day. */
export interface DeadlineBook {
  rules: readonly DeadlineRule[];
  calendars: ReadonlyMap<string, WorkCalendar>;
}

interface CaseKind {
  category: string;
  severity: number;
}

/** When the stage that begins now has to end, or null where no rule sets a limit. Times are milliseconds since 1970. */
export function stageDeadline(book: DeadlineBook, kind: CaseKind, status: IncidentStatus, at: number): number | null {
  const found = ruleFor(book, kind, status, at);
  return found && deadline(found.rule, found.calendar, at);
}

/** Steps that begin their stage anew although the stage is the same. */
const beginsAnew: ReadonlySet<IncidentAction> = new Set(["dispatch", "grant-extension", "fail-inspection", "reopen"]);

/**
 * The deadline after a step. A stage keeps its deadline until the next begins; a suspended case has none and gets the
 * rest of its time back; a closed one keeps its last, by which "closed in time" is judged.
 */
export function deadlineAfterStep(
  book: DeadlineBook,
  kind: CaseKind,
  step: {
    action: IncidentAction;
    from: IncidentStatus;
    to: IncidentStatus;
    at: number;
    dueAt: number | null;
    /** When and with which deadline the case was suspended; for `resume`. */
    pause?: { suspendedAt: number; dueAt: number } | undefined;
  },
): number | null {
  const { action, from, to, at, dueAt, pause } = step;
  if (to === "closed") return dueAt;
  if (stageOf(to) === null) return null;
  if (action === "resume") {
    const found = ruleFor(book, kind, to, at);
    return found && pause
      ? deadlineAfterPause(found.rule.unit, found.calendar, { ...pause, resumedAt: at })
      : stageDeadline(book, kind, to, at);
  }
  if (stageOf(from) === stageOf(to) && !beginsAnew.has(action)) return dueAt;
  return stageDeadline(book, kind, to, at);
}

function ruleFor(
  book: DeadlineBook,
  kind: CaseKind,
  status: IncidentStatus,
  at: number,
): { rule: DeadlineRule; calendar: WorkCalendar } | null {
  const stage = stageOf(status);
  const rule = stage && findDeadlineRule(book.rules, { ...kind, stage, day: dayName(localDay(at)) });
  const calendar = rule && book.calendars.get(rule.calendarId);
  return rule && calendar ? { rule, calendar } : null;
}
