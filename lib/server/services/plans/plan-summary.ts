import type { PlanSummary } from "@/lib/contracts/plans/plan";
import type { PlanRow } from "@/lib/server/db/queries/plans/plan-row";

export const planSummary = (row: PlanRow): PlanSummary => ({
  id: row.id,
  name: row.name,
  status: row.status,
  areas: row.areas,
  revision: row.revision,
  createdBy: row.created_by_name ?? "",
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  submittedBy: row.submitted_by_name,
  submittedAt: row.submitted_at,
  decidedBy: row.decided_by_name,
  decidedAt: row.decided_at,
  effectiveOn: row.effective_on,
  layer: row.layer,
});
