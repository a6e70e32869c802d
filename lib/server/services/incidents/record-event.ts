import type { IncidentStatus } from "@/lib/incidents/incident-status";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { insertTimelineEntry } from "@/lib/server/db/queries/incidents/insert-timeline-entry";
import type { Tx } from "@/lib/server/db/tx";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import { incidentEvent } from "./incident-event";

export interface CaseEvent {
  action: string;
  at: Date;
  note: string;
  reason?: string;
  /** Where the case stood before, when the event moved it. */
  from?: IncidentStatus;
  /** When it was due before, when the event changed that. */
  dueBefore?: string | null;
  /** Told with the timeline. */
  data?: Readonly<Record<string, unknown>>;
  /** Told to the audit log only. */
  details?: Readonly<Record<string, unknown>>;
}

/** Writes what happened to a case: timeline, outbox, audit. The case is at the revision the event made. */
export async function recordEvent(tx: Tx, incident: IncidentRow, event: CaseEvent): Promise<void> {
  const { action, at, note, reason = "", from = incident.status, data = {}, details = {} } = event;
  const dueAt = event.dueBefore === undefined ? incident.due_at : event.dueBefore;
  await insertTimelineEntry(tx, {
    districtCode: incident.district_code,
    incidentId: incident.id,
    gridCode: incident.grid_code,
    seq: incident.revision,
    at,
    action,
    fromStatus: from,
    toStatus: incident.status,
    note,
    data: { dueAt, ...data },
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
