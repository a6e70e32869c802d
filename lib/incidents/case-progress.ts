import {
  type CaseClock,
  type CaseKind,
  type ClockEvent,
  clockAfter,
  type DeadlineBook,
  runningLimit,
} from "./case-clock";
import { type CaseFigures, figuresAfter, noFigures } from "./case-figures";

/** Where a case stands: told again from its timeline and the rules, so it is never wrong for long. */
export interface CaseProgress {
  clock: CaseClock;
  figures: CaseFigures;
}

export function progressAfter(
  book: DeadlineBook,
  kind: CaseKind,
  before: CaseProgress | null,
  event: ClockEvent,
): CaseProgress {
  const clock = clockAfter(book, kind, before?.clock ?? null, event);
  return { clock, figures: figuresAfter(before?.figures ?? noFigures, event.action, before?.clock ?? null, clock) };
}

/** @throws RangeError for an empty timeline: every case begins with its report */
export function progressOf(book: DeadlineBook, kind: CaseKind, events: readonly ClockEvent[]): CaseProgress {
  const progress = events.reduce<CaseProgress | null>(
    (before, event) => progressAfter(book, kind, before, event),
    null,
  );
  if (!progress) throw new RangeError("a case without a timeline has no progress");
  return progress;
}

/** What is written down with the case, so that lists and counts need no timeline. Times are milliseconds since 1970. */
export interface KeptProgress extends CaseFigures {
  rulesOn: string;
  dueFrom: number | null;
  dueAt: number | null;
}

export function keptOf({ clock, figures }: CaseProgress): KeptProgress {
  const running = runningLimit(clock);
  return { rulesOn: clock.rulesOn, dueFrom: running?.from ?? null, dueAt: running?.dueAt ?? null, ...figures };
}
