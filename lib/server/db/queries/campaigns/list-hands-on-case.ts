import { z } from "zod";
import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";
import { isoTime } from "../iso-time";

const sql = `
select campaign_id, counts, reason, at, by_name from campaign_cases
where district_code = $1 and incident_id = $2 and counts is not null`;

const row = z.object({
  campaign_id: z.string(),
  counts: z.boolean(),
  reason: z.string(),
  at: isoTime,
  by_name: z.string(),
});

/** Which campaigns people added a case to or took it out of. */
export const listHandsOnCase = (tx: Tx, incident: IncidentRow): Promise<z.infer<typeof row>[]> =>
  tx.rows(sql, [incident.district_code, incident.id], row);
