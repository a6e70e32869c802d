import type { PlanStatus } from "@/lib/grid/lifecycle/plan-status";
import type { Tx } from "../../tx";
import type { PlanRow } from "./plan-row";

export interface PlanStanding {
  status: PlanStatus;
  submitted?: { by: string | null; at: Date | null };
  decided?: { by: string | null; at: Date | null };
  effectiveOn?: string | null;
}

const sql = `
update plans set status = $3,
  submitted_by = case when $4 then $5 else submitted_by end, submitted_at = case when $4 then $6::timestamptz else submitted_at end,
  decided_by = case when $7 then $8 else decided_by end, decided_at = case when $7 then $9::timestamptz else decided_at end,
  effective_on = case when $10 then $11::date else effective_on end, updated_at = $12
where district_code = $1 and id = $2`;

/** The plan must be locked. What is not named stays. */
export async function setPlanStatus(tx: Tx, plan: PlanRow, to: PlanStanding, at: Date): Promise<void> {
  const { status, submitted, decided, effectiveOn } = to;
  await tx.run(sql, [
    plan.district_code,
    plan.id,
    status,
    submitted !== undefined,
    submitted?.by ?? null,
    submitted?.at ?? null,
    decided !== undefined,
    decided?.by ?? null,
    decided?.at ?? null,
    effectiveOn !== undefined,
    effectiveOn ?? null,
    at,
  ]);
}
