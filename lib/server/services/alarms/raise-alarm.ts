import { ladderAt, needsAcknowledgement, nextRung } from "@/lib/incidents/dispatch/escalation-ladder";
import { insertAlarm } from "@/lib/server/db/queries/alarms/insert-alarm";
import { listEscalationEditions } from "@/lib/server/db/queries/alarms/list-escalation-editions";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { Tx } from "@/lib/server/db/tx";
import { notify } from "./notify";

/** Makes a severe new case wait for an acknowledgement, and tells the command centre. */
export async function raiseAlarm(tx: Tx, incident: IncidentRow, at: number): Promise<void> {
  if (!needsAcknowledgement(incident.severity)) return;
  const next = nextRung(ladderAt(await listEscalationEditions(tx), at), 0, at);
  await insertAlarm(tx, incident, { raisedAt: new Date(at), nextAt: next && new Date(next.at) });
  const { id, district_code: districtCode, grid_code: gridCode, number, description, category, severity } = incident;
  await notify(tx, {
    districtCode,
    gridCode,
    at: new Date(at),
    kind: "severe",
    toRole: "commander",
    incidentId: id,
    isDrill: incident.is_drill,
    data: { number, description, category, severity },
  });
}
