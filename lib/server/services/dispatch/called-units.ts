import type { CalledUnit } from "@/lib/contracts/incidents/incident";
import { isSettled } from "@/lib/incidents/incident-status";
import { listIncidentUnits } from "@/lib/server/db/queries/dispatch/list-incident-units";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { Tx } from "@/lib/server/db/tx";

/** The units on a case as its reader sees them. */
export async function calledUnits(tx: Tx, incident: IncidentRow): Promise<CalledUnit[]> {
  const { userId, role, departmentCode } = tx.actor;
  const rows = await listIncidentUnits(tx, incident);
  return rows.map((unit) => ({
    name: unit.name,
    part: unit.part,
    kind: unit.kind,
    calledAt: unit.called_at,
    calledBy: unit.called_by_name,
    arrivedAt: unit.arrived_at,
    releasedAt: unit.released_at,
    why: unit.why,
    mayCheckIn:
      unit.arrived_at === null &&
      unit.released_at === null &&
      !isSettled(incident.status) &&
      (role === "department" ? unit.department_code === departmentCode : unit.user_id === userId),
  }));
}
