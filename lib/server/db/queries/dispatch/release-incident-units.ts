import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";

const sql =
  "update incident_units set released_at = $3 where district_code = $1 and incident_id = $2 and released_at is null";

/** The case is taken from every unit that has it. */
export async function releaseIncidentUnits(tx: Tx, incident: IncidentRow, at: Date): Promise<void> {
  await tx.run(sql, [incident.district_code, incident.id, at]);
}
