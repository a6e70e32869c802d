import { type IncidentRow, toIncident } from "@/lib/server/db/queries/incidents/incident-row";
import type { OutboxEvent } from "@/lib/server/outbox/write-outbox";

/** What the live stream tells of a case; the HTTP contract lists the fields. */
export function incidentEvent(row: IncidentRow): OutboxEvent {
  const { id, number, category, description, position, severity, source, status } = toIncident(row);
  const { gridCode, dueFrom, dueAt, drill, revision } = toIncident(row);
  return {
    topic: "incidents",
    districtCode: row.district_code,
    gridCode,
    departmentCodes: [row.department_code ?? [], row.assisting].flat(),
    data: {
      ...{ id, number, category, description, position, severity, source, status, gridCode, dueFrom, dueAt, revision },
      ...(drill && { drill }),
    },
  };
}
