import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";

const sql = `
insert into incident_alarms (district_code, incident_id, grid_code, raised_at, next_at) values ($1, $2, $3, $4, $5)`;

/** Makes a new case wait for an acknowledgement. (Who reports from a grid may raise alarms, not read them.) */
export async function insertAlarm(
  tx: Tx,
  incident: IncidentRow,
  { raisedAt, nextAt }: { raisedAt: Date; nextAt: Date | null },
): Promise<void> {
  await tx.run(sql, [incident.district_code, incident.id, incident.grid_code, raisedAt, nextAt]);
}
