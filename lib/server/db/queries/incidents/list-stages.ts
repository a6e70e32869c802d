import { z } from "zod";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";

const sql = `
select at, to_status from incident_timeline where district_code = $1 and incident_id = $2 order by seq`;

const row = z.object({ at: isoTime, to_status: z.enum(incidentStatuses) });

/** When a case came into which state, without who moved it and what they wrote. */
export function listStages(
  tx: Tx,
  { districtCode, incidentId }: { districtCode: string; incidentId: string },
): Promise<z.infer<typeof row>[]> {
  return tx.rows(sql, [districtCode, incidentId], row);
}
