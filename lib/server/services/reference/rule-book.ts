import type { Pool } from "pg";
import { z } from "zod";
import { calendarsOn } from "@/lib/incidents/calendar-edition";
import type { DeadlineBook } from "@/lib/incidents/case-clock";
import { systemPool } from "@/lib/server/db/pool";
import { deadlineRuleRow, listDeadlineRulesSql } from "@/lib/server/db/queries/reference/list-deadline-rules";
import { listDictionarySpans } from "@/lib/server/db/queries/reference/list-dictionary-spans";
import { listWorkCalendarsSql, workCalendarRow } from "@/lib/server/db/queries/reference/list-work-calendars";

/** The versioned reference data that services judge by. */
export interface RuleBook extends DeadlineBook {
  /** True when a code of a dictionary holds on a local day. */
  holds(dictionary: string, code: string, day: string): boolean;
  /** True when cases of a sub-class are mediated, as the dictionary of that day says. */
  isDispute(category: string, day: string): boolean;
}

/** How long an administrator's change of a dictionary may go unnoticed. */
const FRESH_MILLISECONDS = 15_000;

// By pool: another database has other rules.
const books = new WeakMap<Pool, { book: Promise<RuleBook>; until: number }>();

export function ruleBook(): Promise<RuleBook> {
  const pool = systemPool();
  const known = books.get(pool);
  if (known && known.until > Date.now()) return known.book;
  const book = readBook();
  books.set(pool, { book, until: Date.now() + FRESH_MILLISECONDS });
  // A failed read is not kept; its caller gets the error.
  book.catch(() => books.delete(pool));
  return book;
}

const systemRows = async <T>(sql: string, row: z.ZodType<T>): Promise<T[]> =>
  z.array(row).parse((await systemPool().query(sql)).rows);

async function readBook(): Promise<RuleBook> {
  const [rules, calendars, spans] = await Promise.all([
    systemRows(listDeadlineRulesSql, deadlineRuleRow),
    systemRows(listWorkCalendarsSql, workCalendarRow),
    listDictionarySpans(),
  ]);
  const byCode = new Map<string, typeof spans>();
  for (const span of spans) {
    const key = `${span.dictionary} ${span.code}`;
    byCode.set(key, [...(byCode.get(key) ?? []), span]);
  }
  const spanOn = (dictionary: string, code: string, day: string) =>
    (byCode.get(`${dictionary} ${code}`) ?? []).find(
      ({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || day < valid_to),
    );
  return {
    rules,
    calendarsOn: calendarsOn(calendars),
    holds: (dictionary, code, day) => spanOn(dictionary, code, day) !== undefined,
    isDispute: (category, day) => spanOn("incident-category", category, day)?.is_dispute ?? false,
  };
}
