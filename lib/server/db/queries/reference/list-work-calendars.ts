import { z } from "zod";
import { calendarDayKinds } from "@/lib/incidents/calendar-edition";

/** Every calendar with its editions, the oldest first. */
export const listWorkCalendarsSql = `
select c.id, c.name, c.name_en as "nameEn",
  coalesce((select jsonb_agg(jsonb_build_object('validFrom', e.valid_from, 'workingMinutes', e.working_minutes,
      'days', coalesce((select jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind, 'name', d.name) order by d.day)
        from calendar_days d where d.calendar_id = e.calendar_id and d.valid_from = e.valid_from), '[]')) order by e.valid_from)
    from calendar_editions e where e.calendar_id = c.id), '[]') as editions
from work_calendars c order by c.id`;

export const workCalendarRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  editions: z.array(
    z.object({
      validFrom: z.string(),
      workingMinutes: z.array(z.tuple([z.number(), z.number()])),
      days: z.array(z.object({ day: z.string(), kind: z.enum(calendarDayKinds), name: z.string() })),
    }),
  ),
});
