import { z } from "zod";
import type { WorkCalendar } from "@/lib/incidents/working-time";
import { systemPool } from "../../pool";

const sql = `
select c.id, c.working_minutes,
  coalesce(array_agg(d.day::text) filter (where d.kind = 'holiday'), '{}') as holidays,
  coalesce(array_agg(d.day::text) filter (where d.kind = 'workday'), '{}') as workdays
from work_calendars c left join calendar_days d on d.calendar_id = c.id
group by c.id`;

const row = z
  .object({
    id: z.string(),
    working_minutes: z.array(z.tuple([z.number(), z.number()])),
    holidays: z.array(z.string()),
    workdays: z.array(z.string()),
  })
  .transform(({ id, working_minutes: workingMinutes, holidays, workdays }): [string, WorkCalendar] => [
    id,
    { workingMinutes, holidays: new Set(holidays), workdays: new Set(workdays) },
  ]);

/** By id. */
export async function listWorkCalendars(): Promise<Map<string, WorkCalendar>> {
  return new Map(z.array(row).parse((await systemPool().query(sql)).rows));
}
