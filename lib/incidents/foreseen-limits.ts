import type { CaseKind, DeadlineBook } from "./case-clock";
import { beginLimit, type CaseLimit, limitsOn } from "./case-limit";
import { deadlineStages } from "./deadline-rule";
import { dayName, localDay } from "./working-time";

/** One limit of a case that does not exist yet. Times are milliseconds since 1970. */
export interface ForeseenLimit extends CaseLimit {
  /** When it ends if its stage begins at the moment of registration. */
  dueAtOnce: number | null;
  /** When it ends at the latest: every stage before it took all of its time. */
  dueAtLatest: number | null;
}

/** "A case of this kind registered at `at` is due at …": every limit that it would have, by the rules that hold on that day. */
export function foreseenLimits(book: DeadlineBook, kind: CaseKind, at: number): ForeseenLimit[] {
  const day = dayName(localDay(at));
  const [limits, calendars] = [limitsOn(book.rules, kind, day), book.calendarsOn(day)];
  let latest: number | null = at;
  return deadlineStages.flatMap((stage) => {
    const begun = latest;
    const own = limits
      .filter((limit) => limit.stage === stage)
      .map((limit) => ({
        ...limit,
        dueAtOnce: beginLimit(limit, calendars, at).dueAt,
        dueAtLatest: begun === null ? null : beginLimit(limit, calendars, begun).dueAt,
      }));
    latest = own.at(-1)?.dueAtLatest ?? latest;
    return own;
  });
}
