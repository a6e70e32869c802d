import { z } from "zod";
import type { Tx } from "../../tx";
import type { IncidentRow } from "./incident-row";

const sql = `
select at, data->>'dueAt' as due_at
from incident_timeline
where district_code = $1 and incident_id = $2 and action = 'suspend' order by seq desc limit 1`;

const row = z.object({ at: z.date(), due_at: z.iso.datetime().nullable() });

/** When the case was suspended last, and the deadline it had then; null when it had none. */
export async function findLastPause(
  tx: Tx,
  incident: IncidentRow,
): Promise<{ suspendedAt: number; dueAt: number } | null> {
  const [found] = await tx.rows(sql, [incident.district_code, incident.id], row);
  return found?.due_at ? { suspendedAt: found.at.getTime(), dueAt: Date.parse(found.due_at) } : null;
}
