import type { CaseFigures } from "./case-figures";
import { isClockStopped } from "./deadline-rule";
import type { IncidentStatus } from "./incident-status";
import { type Indicator, indicators, type Rate, rateOf } from "./indicator";

/** A case as the indicators see it. Times are milliseconds since 1970. */
export interface IndicatorFacts extends CaseFigures {
  status: IncidentStatus;
  registeredAt: number | null;
  dueAt: number | null;
  closedAt: number | null;
}

interface Judged {
  /** Belongs to the denominator. */
  counts: boolean;
  /** Belongs to the numerator too. */
  meets: boolean;
}

const isPast = (limit: number | null, now: number): boolean => limit !== null && limit < now;

/** Reported done, or not done although the limit has passed; what still has time is not judged, nor while the clock stands still. */
const handlingCounts = ({ handledAt, handleDueAt, closedAt, status }: IndicatorFacts, now: number): boolean =>
  handledAt !== null || (closedAt === null && !isClockStopped(status) && isPast(handleDueAt, now));

const isHandledInTime = ({ handledAt, handleDueAt }: IndicatorFacts): boolean =>
  handledAt !== null && (handleDueAt === null || handledAt <= handleDueAt);

/** Registered, and closed or past the limit that runs (应结). */
const closureCounts = ({ registeredAt, status, closedAt, dueAt }: IndicatorFacts, now: number): boolean =>
  registeredAt !== null && (status === "closed" || (closedAt === null && isPast(dueAt, now)));

const isClosedInTime = (facts: IndicatorFacts): boolean =>
  facts.status === "closed" &&
  (facts.dueAt === null || (facts.closedAt ?? Infinity) <= facts.dueAt) &&
  (facts.handledAt === null || isHandledInTime(facts));

/** The definitions. The same in SQL: `indicator-conditions.ts` of the server; a test holds both against each other. */
const definitions: Record<Indicator, (facts: IndicatorFacts, now: number) => Judged> = {
  registration: ({ registeredAt, status }) => ({
    counts: registeredAt !== null || status === "not_registered" || status === "void",
    meets: registeredAt !== null,
  }),
  "first-response": ({ respondedInTime, status, dueAt }, now) => ({
    counts: respondedInTime !== null || (status === "reported" && isPast(dueAt, now)),
    meets: respondedInTime === true,
  }),
  "dispatch-accuracy": ({ dispatches, returns }) => ({ counts: dispatches > 0, meets: returns === 0 }),
  handling: (facts, now) => ({ counts: handlingCounts(facts, now), meets: facts.handledAt !== null }),
  "handling-in-time": (facts, now) => ({ counts: handlingCounts(facts, now), meets: isHandledInTime(facts) }),
  closure: (facts, now) => ({ counts: closureCounts(facts, now), meets: facts.status === "closed" }),
  "closure-in-time": (facts, now) => ({ counts: closureCounts(facts, now), meets: isClosedInTime(facts) }),
  rework: ({ status, reworks }) => ({ counts: status === "closed" || reworks > 0, meets: reworks > 0 }),
  extension: ({ dispatches, extensions }) => ({ counts: dispatches > 0, meets: extensions > 0 }),
};

/** Every indicator over some cases as of `now`. */
export function ratesOf(cases: readonly IndicatorFacts[], now: number): Record<Indicator, Rate> {
  const rate = (indicator: Indicator): Rate => {
    const judged = cases.map((facts) => definitions[indicator](facts, now)).filter(({ counts }) => counts);
    return rateOf(judged.filter(({ meets }) => meets).length, judged.length);
  };
  return Object.fromEntries(indicators.map((indicator) => [indicator, rate(indicator)])) as Record<Indicator, Rate>;
}
