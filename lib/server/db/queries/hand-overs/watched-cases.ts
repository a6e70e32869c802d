import { z } from "zod";
import type { WatchedCase } from "@/lib/contracts/hand-overs/hand-over";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import type { HandOverRow } from "./hand-over-row";

const list = `
select c.incident_id, c.remark, c.status_then, i.number, i.description, i.severity, i.status, i.due_at
from hand_over_cases c join incidents i on i.district_code = c.district_code and i.id = c.incident_id
where c.district_code = $1 and c.hand_over_id = $2 order by c.place`;

const row = z
  .object({
    incident_id: z.string(),
    remark: z.string(),
    status_then: z.enum(incidentStatuses),
    number: z.string(),
    description: z.string(),
    severity: z.int(),
    status: z.enum(incidentStatuses),
    due_at: isoTime.nullable(),
  })
  .transform(
    ({ incident_id: incident, status_then: statusThen, due_at: dueAt, ...rest }): WatchedCase => ({
      ...rest,
      incident,
      statusThen,
      dueAt,
    }),
  );

const remove =
  "delete from hand_over_cases where district_code = $1 and hand_over_id = $2 returning incident_id, status_then";
const removedRow = z.object({ incident_id: z.string(), status_then: z.enum(incidentStatuses) });

/** A case of another area, or one that the actor may not see, adds no row. */
const add = `
insert into hand_over_cases (district_code, hand_over_id, incident_id, area_code, place, remark, status_then)
select district_code, $2, id, $4, $5, $6, coalesce($7, status) from incidents where district_code = $1 and id = $3 and grid_code ^@ $4`;

type Note = Pick<HandOverRow, "district_code" | "id">;

/** The cases of a note in its writer's order, as they stand now; those that the actor may not see are left out. */
export const listWatchedCases = (tx: Tx, note: Note): Promise<WatchedCase[]> =>
  tx.rows(list, [note.district_code, note.id], row);

/**
 * Puts these cases in the place of those that a note names. Of one that it named before stays how it stood then.
 * @returns the place of the first that is none of the area, or -1
 */
export async function replaceWatchedCases(
  tx: Tx,
  note: Note & { area_code: string },
  watched: readonly { incident: string; remark: string }[],
): Promise<number> {
  const removed = await tx.rows(remove, [note.district_code, note.id], removedRow);
  const statusThen = new Map(removed.map((one) => [one.incident_id, one.status_then]));
  for (const [place, { incident, remark }] of watched.entries()) {
    const values = [
      note.district_code,
      note.id,
      incident,
      note.area_code,
      place,
      remark,
      statusThen.get(incident) ?? null,
    ];
    if ((await tx.run(add, values)) === 0) return place;
  }
  return -1;
}
