import type { Actor } from "@/lib/access/actor";
import type { PlanReport } from "@/lib/contracts/plans/plan-report";
import { ok, type Result } from "@/lib/kernel/result";
import { listBarriers } from "@/lib/server/db/queries/plans/list-barriers";
import { inTransaction } from "@/lib/server/db/tx";
import { checkPlan } from "./check-plan";
import { readPlan } from "./read-plan";
import { readPlanDiff } from "./read-plan-diff";
import { visiblePlan } from "./visible-plan";

/** Everything that a printed report of a plan says. */
export async function readPlanReport(actor: Actor, id: string): Promise<Result<PlanReport>> {
  const plan = await readPlan(actor, id);
  if (!plan.ok) return plan;
  const [diff, check, ways] = await Promise.all([
    readPlanDiff(actor, id),
    checkPlan(actor, id),
    inTransaction(
      actor,
      async (tx) => {
        const found = await visiblePlan(tx, id);
        return found.ok ? ok(await listBarriers(tx, found.value)) : found;
      },
      { readOnly: true },
    ),
  ]);
  if (!diff.ok) return diff;
  if (!check.ok) return check;
  if (!ways.ok) return ways;
  return ok({ plan: plan.value, diff: diff.value, check: check.value, ways: ways.value, readAt: Date.now() });
}
