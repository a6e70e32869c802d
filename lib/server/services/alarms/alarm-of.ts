import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { findAlarm } from "@/lib/server/db/queries/alarms/find-alarm";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { Tx } from "@/lib/server/db/tx";

/** How the case's alarm stands. */
export async function alarmOf(tx: Tx, incident: IncidentRow): Promise<IncidentDetail["alarm"]> {
  const alarm = await findAlarm(tx, incident);
  return (
    alarm && {
      raisedAt: alarm.raised_at,
      acknowledgedAt: alarm.acknowledged_at,
      acknowledgedBy: alarm.acknowledged_name,
      step: alarm.step,
      nextAt: alarm.next_at,
    }
  );
}
