import type { z } from "zod";
import type { publishCalendarEndpoint } from "@/lib/contracts/deadlines/work-calendar-endpoints";
import type { Tx } from "../../tx";

const remove = "delete from calendar_editions where calendar_id = $1 and valid_from = $2::date";
const add = "insert into calendar_editions (calendar_id, valid_from, working_minutes) values ($1, $2, $3)";
const addDays = `
insert into calendar_days (calendar_id, valid_from, day, kind, name)
select $1, $2::date, day, kind, name from jsonb_to_recordset($3::jsonb) as days (day date, kind text, name text)`;

/** Its days go with it. @returns whether there was one */
export const removeCalendarEdition = async (tx: Tx, id: string, validFrom: string): Promise<boolean> =>
  (await tx.run(remove, [id, validFrom])) > 0;

/** Writes an edition, in the place of one that begins on the same day. */
export async function putCalendarEdition(
  tx: Tx,
  id: string,
  { validFrom, workingMinutes, days }: z.output<typeof publishCalendarEndpoint.body>,
): Promise<void> {
  await removeCalendarEdition(tx, id, validFrom);
  await tx.run(add, [id, validFrom, JSON.stringify(workingMinutes)]);
  await tx.run(addDays, [id, validFrom, JSON.stringify(days)]);
}
