import type { ClientBase } from "pg";
import { allDictionaries } from "./all-dictionaries";
import { deadlineRules } from "./deadline-rules";
import { publicHolidays } from "./public-holidays";
import { officeCalendar, workCalendars } from "./work-calendars";

/** An entry is known by its code, whatever its days: the office may have closed our edition and begun its own. */
const entries = `
insert into dictionary_entries (dictionary, code, valid_from, valid_to, parent_code, name, name_en, sort, data)
select * from jsonb_to_recordset($1) as given (dictionary text, code text, valid_from date, valid_to date, parent_code text,
  name text, name_en text, sort integer, data jsonb)
where not exists (select from dictionary_entries d where d.dictionary = given.dictionary and d.code = given.code)`;

const calendars = `
insert into work_calendars (id, name, name_en, working_minutes, time_zone)
select * from jsonb_to_recordset($1) as given (id text, name text, name_en text, working_minutes jsonb, time_zone text)
on conflict do nothing`;

/** A later year's days come with a later edition of the program. */
const days = `
insert into calendar_days (calendar_id, day, kind, name)
select $2, given.* from jsonb_to_recordset($1) as given (day date, kind text, name text)
on conflict do nothing`;

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
    await client.query(days, [asRows(publicHolidays), officeCalendar.id]),
    await client.query(rules, [asRows(deadlineRules)]),
  ];
  return added.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0);
}
