import { z } from "zod";
import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";

const sql = `
update incident_units set arrived_at = $3
where district_code = $1 and incident_id = $2 and arrived_at is null and released_at is null
  and (department_code = $4 or user_id = $5)
returning name`;

const row = z.object({ name: z.string() });

/** The actor's own unit is at the place now: its name, or null when it was not called or is there already. */
export async function markArrived(tx: Tx, incident: IncidentRow, at: Date): Promise<string | null> {
  const { departmentCode, userId } = tx.actor;
  const [unit] = await tx.rows(sql, [incident.district_code, incident.id, at, departmentCode, userId], row);
  return unit?.name ?? null;
}
