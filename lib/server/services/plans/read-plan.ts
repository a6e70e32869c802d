import type { Actor } from "@/lib/access/actor";
import type { PlanDetail } from "@/lib/contracts/plans/plan";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import { defaultGridRules } from "@/lib/grid/figures/grid-rules";
import { allowedPlanActions } from "@/lib/grid/lifecycle/plan-actions";
import { ok, type Result } from "@/lib/kernel/result";
import { listPlanComments } from "@/lib/server/db/queries/plans/plan-comments";
import { inTransaction } from "@/lib/server/db/tx";
import { cellStats } from "./cell-stats";
import { measuredCells } from "./measured-cells";
import { planComment } from "./plan-comment";
import { planSummary } from "./plan-summary";
import { visiblePlan } from "./visible-plan";

export function readPlan(actor: Actor, id: string): Promise<Result<PlanDetail>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visiblePlan(tx, id);
      if (!found.ok) return found;
      const plan = found.value;
      const graph = fromTopology(plan.topology);
      const figures = await measuredCells(tx, graph, plan.areas);
      return ok({
        ...planSummary(plan),
        repairs: plan.repairs,
        rules: defaultGridRules,
        allowedActions: allowedPlanActions({ status: plan.status, submittedBy: plan.submitted_by }, actor),
        comments: (await listPlanComments(tx, plan)).map(planComment),
        topology: plan.topology,
        stats: [...figures].map(([code, measured]) => cellStats(actor.role, code, measured)),
      });
    },
    { readOnly: true, purpose: "count" },
  );
}
