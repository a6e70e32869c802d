import { z } from "zod";
import type { TimelineEntry } from "@/lib/contracts/incidents/incident";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import type { IncidentRow } from "./incident-row";

const sql = `
select seq, at, action, from_status, to_status, actor_name, note
from incident_timeline where district_code = $1 and incident_id = $2 order by seq`;

const row = z
  .object({
    seq: z.number(),
    at: isoTime,
    action: z.string(),
    from_status: z.string().nullable(),
    to_status: z.string(),
    actor_name: z.string(),
    note: z.string(),
  })
  .transform(
    ({ from_status: fromStatus, to_status: toStatus, actor_name: actor, ...rest }): TimelineEntry => ({
      ...rest,
      fromStatus,
      toStatus,
      actor,
    }),
  );

export function listTimeline(tx: Tx, incident: IncidentRow): Promise<TimelineEntry[]> {
  return tx.rows(sql, [incident.district_code, incident.id], row);
}
