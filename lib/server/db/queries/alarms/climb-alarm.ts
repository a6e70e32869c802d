import type { Tx } from "../../tx";

const sql = `
update incident_alarms set step = $4, next_at = $5
where district_code = $1 and incident_id = $2 and step = $3 and acknowledged_at is null`;

/** Writes that a rung was climbed. @returns false when it was already, or the alarm was acknowledged meanwhile */
export async function climbAlarm(
  tx: Tx,
  alarm: { districtCode: string; incidentId: string },
  { from, to, nextAt }: { from: number; to: number; nextAt: Date | null },
): Promise<boolean> {
  return (await tx.run(sql, [alarm.districtCode, alarm.incidentId, from, to, nextAt])) === 1;
}
