import type { PlanDetail } from "@/lib/contracts/plans/plan";
import { defaultGridRules } from "@/lib/grid/figures/grid-rules";
import { allowedPlanActions } from "@/lib/grid/lifecycle/plan-actions";
import { listPlanComments } from "@/lib/server/db/queries/plans/plan-comments";
import type { Tx } from "@/lib/server/db/tx";
import { cellStats } from "./cell-stats";
import type { MeasuredPlan } from "./measured-plan";
import { planComment } from "./plan-comment";
import { planSummary } from "./plan-summary";

/** A plan as its editor opens it. */
export async function planDetail(
  tx: Tx,
  { plan, figures }: Pick<MeasuredPlan, "plan" | "figures">,
): Promise<PlanDetail> {
  return {
    ...planSummary(plan),
    repairs: plan.repairs,
    rules: defaultGridRules,
    allowedActions: allowedPlanActions({ status: plan.status, submittedBy: plan.submitted_by }, tx.actor),
    comments: (await listPlanComments(tx, plan)).map(planComment),
    topology: plan.topology,
    stats: [...figures].map(([code, measured]) => cellStats(tx.actor.role, code, measured)),
  };
}
