import { beginLimit, type CaseLimit, continueLimit, lastStep, limitsOn, reachLimit, resetLimit } from "./case-limit";
import type { TimeLimit } from "./deadline";
import { type DeadlineRule, type DeadlineStage, deadlineStages, isClockStopped, stageOf } from "./deadline-rule";
import type { IncidentStatus } from "./incident-status";
import { dayName, localDay, type WorkCalendar } from "./working-time";

/** All editions of the rules, and of the calendars that they name. */
export interface DeadlineBook {
  rules: readonly DeadlineRule[];
  /** The calendars, by id, that a case keeps whose rules are those of a local day. */
  calendarsOn: (day: string) => ReadonlyMap<string, WorkCalendar>;
}

export interface CaseKind {
  category: string;
  severity: number;
}

/** One entry of a case's timeline as its clock sees it. */
export interface ClockEvent {
  action: string;
  to: IncidentStatus;
  /** Milliseconds since 1970. */
  at: number;
  /** With `grant-extension`: the time given on top of what is left. */
  granted?: TimeLimit | undefined;
  /** With `reach-milestone`: the step of the running stage that was reached. */
  step?: number | undefined;
}

/** How a case stands with its limits. It follows from the timeline and the rules alone, so it can be told again at any time. */
export interface CaseClock {
  status: IncidentStatus;
  /** Time of the last event. */
  at: number;
  /** Local day whose rules the case keeps: of its registration, until then of its report. */
  rulesOn: string;
  limits: readonly CaseLimit[];
  stoppedAt: number | null;
}

/**
 * The clock after one more event. Time in one case never runs backwards: an event of a machine whose clock was set back
 * counts as of the moment of the event before.
 */
export function clockAfter(book: DeadlineBook, kind: CaseKind, before: CaseClock | null, event: ClockEvent): CaseClock {
  const { to } = event;
  const at = Math.max(event.at, before?.at ?? event.at);
  const day = dayName(localDay(at));
  const isPinning = before === null || event.action === "register";
  const rulesOn = isPinning ? day : before.rulesOn;
  const calendars = book.calendarsOn(rulesOn);
  const stoppedAt = isClockStopped(to) ? (before?.stoppedAt ?? at) : null;
  const known = isPinning ? withBegun(limitsOn(book.rules, kind, rulesOn), before?.limits ?? []) : before.limits;
  const running = before === null ? known : continued(calendars, before, known, { ...event, at });
  const marked =
    event.step === undefined ? running : running.map((limit) => (isStep(limit, event) ? reachLimit(limit, at) : limit));
  const isAnew = event.action === "dispatch" || (event.action === "grant-extension" && !event.granted);
  const limits =
    before !== null && stageOf(before.status) === stageOf(to) && !isAnew
      ? marked
      : inStage(calendars, marked, event, at);
  return { status: to, at, rulesOn, limits, stoppedAt };
}

const isStep = (limit: CaseLimit, { to, step }: ClockEvent): boolean =>
  limit.stage === stageOf(to) && limit.step === step;

/** What was begun under the rules of the report goes on; the rest is as the rules of the registration say. */
const withBegun = (fresh: readonly CaseLimit[], before: readonly CaseLimit[]): CaseLimit[] => [
  ...before.filter(({ from }) => from !== null),
  ...fresh.filter(({ stage }) => !before.some((limit) => limit.from !== null && limit.stage === stage)),
];

function continued(
  calendars: ReadonlyMap<string, WorkCalendar>,
  { stoppedAt }: CaseClock,
  limits: readonly CaseLimit[],
  { to, at, granted }: ClockEvent,
): readonly CaseLimit[] {
  if (stoppedAt === null || isClockStopped(to)) return limits;
  return limits.map((limit) => continueLimit(limit, calendars, { stoppedAt, at, granted }));
}

/** The limits when a stage begins: those before it are left behind, its own begin, those after it are as if never begun. */
function inStage(
  calendars: ReadonlyMap<string, WorkCalendar>,
  limits: readonly CaseLimit[],
  { action, to }: ClockEvent,
  at: number,
): CaseLimit[] {
  const stage = stageOf(to);
  const place = stage === null ? deadlineStages.length : deadlineStages.indexOf(stage);
  return limits.map((limit) => {
    const own = deadlineStages.indexOf(limit.stage);
    if (own < place) return reachLimit(limit, at);
    if (own > place) return resetLimit(limit);
    // Work that did not pass inspection is done again; the steps before its end were taken.
    const isKept = action === "fail-inspection" && limit !== lastStep(limits, limit.stage) && limit.reachedAt !== null;
    return isKept ? limit : beginLimit(limit, calendars, at);
  });
}

/**
 * The limit that runs now: of a stage in steps the first not reached; of a closed case its last, by which "in time" is judged
 * (of a whole of parts, which needs no inspection of its own, that of the handling).
 */
export function runningLimit({ status, limits, stoppedAt }: CaseClock): CaseLimit | null {
  if (status === "closed") {
    const last = lastStep(limits, "inspect");
    return (last?.from === null ? lastStep(limits, "handle") : last) ?? null;
  }
  const stage: DeadlineStage | null = stageOf(status);
  if (stage === null || stoppedAt !== null) return null;
  return limits.find((limit) => limit.stage === stage && limit.dueAt !== null && limit.reachedAt === null) ?? null;
}
