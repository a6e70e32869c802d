import type { WorkCalendar } from "./working-time";

export const calendarDayKinds = ["holiday", "workday"] as const;

/** A day that differs from the week's rule: a public holiday, or a weekend day worked in its place. */
export interface CalendarDay {
  /** Local day `YYYY-MM-DD`. */
  day: string;
  kind: (typeof calendarDayKinds)[number];
}

/** A calendar as it was given out: it holds from its first day until that of the next edition. */
export interface CalendarEdition<Day extends CalendarDay = CalendarDay> {
  validFrom: string;
  workingMinutes: WorkCalendar["workingMinutes"];
  days: readonly Day[];
}

const yearOf = ({ day }: CalendarDay): string => day.slice(0, 4);

/** The edition in force on a day; before the first one that one, for a calendar was never without rules. */
function editionOn<Edition extends { validFrom: string }>(
  editions: readonly Edition[],
  day: string,
): Edition | undefined {
  const sorted = editions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.findLast(({ validFrom }) => validFrom <= day) ?? sorted[0];
}

/**
 * The calendar that a case keeps whose rules are those of `day`: working hours and days of the edition in force then. Years of
 * which that edition says nothing are read from the first later edition that does: the State Council announces a year in the
 * November before it, and a limit that reaches into it shall know its holidays. What an edition says is never overruled.
 */
export function calendarOn(editions: readonly CalendarEdition[], day: string): WorkCalendar | undefined {
  const pinned = editionOn(editions, day);
  if (!pinned) return undefined;
  const later = editions
    .filter(({ validFrom }) => validFrom > pinned.validFrom)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const days: CalendarDay[] = [];
  const known = new Set<string>();
  for (const edition of [pinned, ...later]) {
    const fresh = edition.days.filter((one) => !known.has(yearOf(one)));
    days.push(...fresh);
    for (const one of fresh) known.add(yearOf(one));
  }
  const named = (kind: CalendarDay["kind"]) => new Set(days.filter((one) => one.kind === kind).map((one) => one.day));
  return { workingMinutes: pinned.workingMinutes, holidays: named("holiday"), workdays: named("workday") };
}

interface EditedCalendar {
  id: string;
  editions: readonly CalendarEdition[];
}

/** The calendars by id as cases keep them whose rules are those of a day; told once a day. */
export function calendarsOn(all: readonly EditedCalendar[]): (day: string) => ReadonlyMap<string, WorkCalendar> {
  const told = new Map<string, ReadonlyMap<string, WorkCalendar>>();
  return (day) => {
    const known = told.get(day);
    if (known) return known;
    const calendars = new Map<string, WorkCalendar>();
    for (const { id, editions } of all) {
      const calendar = calendarOn(editions, day);
      if (calendar) calendars.set(id, calendar);
    }
    told.set(day, calendars);
    return calendars;
  };
}
