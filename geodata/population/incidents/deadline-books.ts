import type { DeadlineBook } from "@/lib/incidents/case-clock";
import type { WorkCalendar } from "@/lib/incidents/working-time";
import { deadlineRules } from "../../dictionaries/deadline-rules";
import { publicHolidays } from "../../dictionaries/public-holidays";
import { officeCalendar } from "../../dictionaries/work-calendars";

const daysOf = (kind: "holiday" | "workday") =>
  new Set(publicHolidays.filter((day) => day.kind === kind).map(({ day }) => day));

export const demoCalendar: WorkCalendar = {
  workingMinutes: officeCalendar.workingMinutes,
  holidays: daysOf("holiday"),
  workdays: daysOf("workday"),
};

const calendars = new Map([[officeCalendar.id, demoCalendar]]);
const books = new Map<string, DeadlineBook>();

/** The rules that can apply to a category: a quarter of a million look-ups among ten rules instead of hundreds. */
export function deadlineBookFor(category: string): DeadlineBook {
  let book = books.get(category);
  if (!book) {
    book = { rules: deadlineRules.filter((rule) => category.startsWith(rule.category)), calendarsOn: () => calendars };
    books.set(category, book);
  }
  return book;
}
