import { z } from "zod";
import { type IncidentStatus, incidentStatuses } from "@/lib/incidents/incident-status";
import type { Tx } from "../../tx";
import type { IncidentRow } from "./incident-row";

const sql = `
select from_status from incident_timeline
where district_code = $1 and incident_id = $2 and action = 'merge' order by seq desc limit 1`;
const row = z.object({ from_status: z.enum(incidentStatuses) });

/** The status that a merged case had before. */
export async function findMergedFrom(tx: Tx, incident: IncidentRow): Promise<IncidentStatus> {
  const [found] = await tx.rows(sql, [incident.district_code, incident.id], row);
  if (!found) throw new Error(`merged case ${incident.id} tells of no merge`);
  return found.from_status;
}
