import type { Actor } from "@/lib/access/actor";
import type { PlanReport } from "@/lib/contracts/plans/plan-report";
import { ok, type Result } from "@/lib/kernel/result";
import { listBarriers } from "@/lib/server/db/queries/plans/list-barriers";
import { inTransaction } from "@/lib/server/db/tx";
import { measuredPlan } from "./measured-plan";
import { planCheck } from "./plan-check";
import { planDetail } from "./plan-detail";
import { planDiff } from "./plan-diff";

/** Everything that a printed report of a plan says, all of it about one revision. */
export function readPlanReport(actor: Actor, id: string): Promise<Result<PlanReport>> {
  return inTransaction(
    actor,
    async (tx) => {
      const measured = await measuredPlan(tx, id);
      if (!measured.ok) return measured;
      return ok({
        plan: await planDetail(tx, measured.value),
        diff: await planDiff(tx, measured.value),
        check: await planCheck(tx, measured.value),
        ways: await listBarriers(tx, measured.value.plan.areas),
        readAt: Date.now(),
      });
    },
    { readOnly: true, purpose: "count" },
  );
}
