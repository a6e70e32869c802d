import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";
import { type AlarmRow, alarmColumns, alarmRow } from "./alarm-row";

const sql = `select ${alarmColumns} from incident_alarms where district_code = $1 and incident_id = $2`;

/** The case's alarm; null when none was raised or the role is not told of it. */
export async function findAlarm(tx: Tx, incident: IncidentRow): Promise<AlarmRow | null> {
  const [row] = await tx.rows(sql, [incident.district_code, incident.id], alarmRow);
  return row ?? null;
}
