import type { KeptProgress } from "@/lib/incidents/case-progress";
import type { IncidentCase } from "@/lib/incidents/incident-case";
import type { Tx } from "../../tx";
import { type IncidentRow, incidentColumns, incidentRow } from "./incident-row";

const sql = `
update incidents set status = $4, revision = $5, department_code = $6, assignee_user_id = $7, assignee_name = $8,
  handled_by = $9, registered_at = $10, closed_at = $11, due_at = $12, updated_at = $13, photo_required = $14,
  rules_on = $15, due_from = $16, responded_in_time = $17, handle_due_at = $18, handled_at = $19, dispatches = $20,
  returns = $21, reworks = $22, extensions = $23, duplicate_of = $24, parent_id = $25, children = $26,
  open_children = $27, mediation = $28, revisit_on = $29
where district_code = $1 and id = $2 and revision = $3
returning ${incidentColumns}`;

const date = (at: number | null): Date | null => (at === null ? null : new Date(at));

/** Writes a step made on `before`; null when somebody else's step came first. */
export async function updateIncident(
  tx: Tx,
  before: IncidentRow,
  after: IncidentCase,
  { kept, at }: { kept: KeptProgress; at: number },
): Promise<IncidentRow | null> {
  const { status, revision, departmentCode, assigneeUserId, assigneeName, handledBy } = after;
  const [row] = await tx.rows(
    sql,
    [
      before.district_code,
      before.id,
      before.revision,
      status,
      revision,
      departmentCode,
      assigneeUserId,
      assigneeName,
      handledBy,
      date(after.registeredAt),
      date(after.closedAt),
      date(kept.dueAt),
      new Date(at),
      after.photoRequired,
      kept.rulesOn,
      date(kept.dueFrom),
      kept.respondedInTime,
      date(kept.handleDueAt),
      date(kept.handledAt),
      kept.dispatches,
      kept.returns,
      kept.reworks,
      kept.extensions,
      after.duplicateOf,
      after.parentId,
      after.children,
      after.openChildren,
      after.mediation,
      after.revisitOn,
    ],
    incidentRow,
  );
  return row ?? null;
}
