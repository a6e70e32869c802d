import type { IncidentCase } from "@/lib/incidents/incident-case";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";

/** What the rules of the closed loop look at. */
export const toCase = (row: IncidentRow): IncidentCase => ({
  status: row.status,
  source: row.source,
  revision: row.revision,
  departmentCode: row.department_code,
  assigneeUserId: row.assignee_user_id,
  assigneeName: row.assignee_name,
  handledBy: row.handled_by,
  photoRequired: row.photo_required,
  duplicateOf: row.duplicate_of,
  parentId: row.parent_id,
  children: row.children,
  openChildren: row.open_children,
  mediation: row.mediation,
  revisitOn: row.revisit_on,
  registeredAt: row.registered_at === null ? null : Date.parse(row.registered_at),
  closedAt: row.closed_at === null ? null : Date.parse(row.closed_at),
});
