import type { ClientBase } from "pg";
import { allDictionaries } from "./all-dictionaries";
import { deadlineRules } from "./deadline-rules";
import { FIRST_EDITION } from "./dictionary-entry";
import { publicHolidays } from "./public-holidays";
import { officeCalendar, workCalendars } from "./work-calendars";

/** An entry is known by its code, whatever its days: the office may have closed our edition and begun its own. */
const entries = `
insert into dictionary_entries (dictionary, code, valid_from, valid_to, parent_code, name, name_en, sort, data)
select * from jsonb_to_recordset($1) as given (dictionary text, code text, valid_from date, valid_to date, parent_code text,
  name text, name_en text, sort integer, data jsonb)
where not exists (select from dictionary_entries d where d.dictionary = given.dictionary and d.code = given.code)`;

const calendars = `
insert into work_calendars (id, name, name_en, time_zone)
select id, name, name_en, time_zone from jsonb_to_recordset($1) as given (id text, name text, name_en text, time_zone text)
on conflict do nothing`;

const editions = `
insert into calendar_editions (calendar_id, valid_from, working_minutes)
select id, $2::date, working_minutes from jsonb_to_recordset($1) as given (id text, working_minutes jsonb)
where not exists (select from calendar_editions e where e.calendar_id = given.id)`;

/** A later year's days come with a later edition of the program; of a year that the office has spoken of nothing is said. */
const days = `
insert into calendar_days (calendar_id, valid_from, day, kind, name)
select e.calendar_id, e.valid_from, given.day, given.kind, given.name
from calendar_editions e, jsonb_to_recordset($1) as given (day date, kind text, name text)
where e.calendar_id = $2 and not exists (select from calendar_days d
  where d.calendar_id = $2 and extract(year from d.day) = extract(year from given.day))`;

/** A set of rules is judged as a whole (the more exact replaces the less exact), so it is never mixed with another. */
const rules = `
insert into deadline_rules (category, severity, stage, step, name, name_en, amount, unit, calendar_id, valid_from, valid_to)
select * from jsonb_to_recordset($1) as given (category text, severity smallint, stage text, step smallint, name text, name_en text,
  amount integer, unit text, calendar_id text, valid_from date, valid_to date)
where not exists (select from deadline_rules)`;

/** `validFrom` in the program is `valid_from` in the database. */
const asRows = (records: readonly object[]): string =>
  JSON.stringify(
    records.map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([name, value]): [string, unknown] => [
          name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
          value,
        ]),
      ),
    ),
  );

/**
 * Categories, kinds, departments' names, calendars and deadlines: what a case needs before it can be registered. What the
 * database has stays as it is. `client` works as the owner, inside a transaction. @returns how many rows were added
 */
export async function addDictionaries(client: ClientBase): Promise<number> {
  // A second one waits here, then finds everything done.
  await client.query("lock table dictionary_entries in share row exclusive mode");
  const added = [
    await client.query(entries, [asRows(allDictionaries)]),
    await client.query(calendars, [asRows(workCalendars)]),
    await client.query(editions, [asRows(workCalendars), FIRST_EDITION]),
    await client.query(days, [asRows(publicHolidays), officeCalendar.id]),
    await client.query(rules, [asRows(deadlineRules)]),
  ];
  return added.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0);
}
