import { writeAudit } from "@/lib/server/audit/write-audit";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { insertTimelineEntry } from "@/lib/server/db/queries/incidents/insert-timeline-entry";
import type { Tx } from "@/lib/server/db/tx";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import { incidentEvent } from "./incident-event";

/** Writes what happened to a case without moving it: timeline, outbox, audit. The case is at the revision the event made. */
export async function recordEvent(
  tx: Tx,
  incident: IncidentRow,
  event: { action: string; at: Date; note: string; reason?: string; details?: Readonly<Record<string, unknown>> },
): Promise<void> {
  const { action, at, note, reason = "", details = {} } = event;
  await insertTimelineEntry(tx, {
    districtCode: incident.district_code,
    incidentId: incident.id,
    gridCode: incident.grid_code,
    seq: incident.revision,
    at,
    action,
    fromStatus: incident.status,
    toStatus: incident.status,
    note,
    data: { dueAt: incident.due_at },
  });
  await writeOutbox(tx, incidentEvent(incident));
  await writeAudit(tx, {
    action: `incident.${action}`,
    districtCode: incident.district_code,
    subjectKind: "incident",
    subjectId: incident.id,
    reason,
    details: { ...details, revision: incident.revision },
  });
}
