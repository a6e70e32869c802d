import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type {
  listWorkCalendarsEndpoint,
  publishCalendarEndpoint,
} from "@/lib/contracts/deadlines/work-calendar-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { putCalendarEdition, removeCalendarEdition } from "@/lib/server/db/queries/deadlines/put-calendar-edition";
import { listWorkCalendarsSql, workCalendarRow } from "@/lib/server/db/queries/reference/list-work-calendars";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { today } from "../today";

type Answer = Result<z.infer<typeof listWorkCalendarsEndpoint.success.schema>>;
type Edition = z.output<typeof publishCalendarEndpoint.body>;

const calendarsIn = (tx: Tx) => tx.rows(listWorkCalendarsSql, [], workCalendarRow);

export const listWorkCalendars = (actor: Actor): Promise<Answer> =>
  inTransaction(actor, async (tx) => ok({ items: await calendarsIn(tx) }), { readOnly: true });

/** Cases registered today keep what holds today: an edition begins tomorrow at the earliest. */
export function publishCalendar(actor: Actor, id: string, edition: Edition): Promise<Answer> {
  return inTransaction(actor, async (tx) => {
    if (edition.validFrom <= today()) return fail("already-in-force", { field: "validFrom" });
    const wrong = fieldAtFault(edition);
    if (wrong) return fail("invalid-body", { field: wrong });
    if (!(await calendarsIn(tx)).some((calendar) => calendar.id === id)) return fail("not-found", { field: "id" });
    await putCalendarEdition(tx, id, edition);
    const { validFrom, workingMinutes, days } = edition;
    await record(tx, id, { validFrom, workingMinutes, days: days.length });
    return ok({ items: await calendarsIn(tx) });
  });
}

export function withdrawCalendar(actor: Actor, id: string, validFrom: string): Promise<Answer> {
  return inTransaction(actor, async (tx) => {
    if (validFrom <= today()) return fail("already-in-force", { field: "validFrom" });
    if (!(await removeCalendarEdition(tx, id, validFrom))) return fail("not-found", { field: "validFrom" });
    await record(tx, id, { validFrom, withdrawn: true });
    return ok({ items: await calendarsIn(tx) });
  });
}

function fieldAtFault({ workingMinutes, days }: Edition): string | null {
  const span = workingMinutes.findIndex(
    ([from, to], place) => to <= from || from < (workingMinutes[place - 1]?.[1] ?? 0),
  );
  if (span >= 0) return `workingMinutes[${span}]`;
  const twice = days.findIndex(({ day }, place) => days.findIndex((other) => other.day === day) < place);
  return twice >= 0 ? `days[${twice}].day` : null;
}

const record = (tx: Tx, id: string, details: Record<string, unknown>): Promise<void> =>
  writeAudit(tx, {
    action: "work-calendar.set",
    districtCode: "",
    subjectKind: "work-calendar",
    subjectId: id,
    details,
  });
