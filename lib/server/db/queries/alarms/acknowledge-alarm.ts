import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";

const sql = `
update incident_alarms set acknowledged_at = $3, acknowledged_by = $4, acknowledged_name = $5, next_at = null
where district_code = $1 and incident_id = $2 and acknowledged_at is null`;

/** Takes the alarm in the actor's name. @returns false when there is none, or somebody has taken it */
export async function acknowledgeAlarm(tx: Tx, incident: IncidentRow, at: Date): Promise<boolean> {
  const { userId, name } = tx.actor;
  return (await tx.run(sql, [incident.district_code, incident.id, at, userId, name])) === 1;
}
