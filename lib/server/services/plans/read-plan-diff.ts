import type { Actor } from "@/lib/access/actor";
import type { PlanDiff } from "@/lib/contracts/plans/plan-diff-endpoint";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { planDiff } from "./plan-diff";
import { visiblePlan } from "./visible-plan";

export function readPlanDiff(actor: Actor, id: string): Promise<Result<PlanDiff>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visiblePlan(tx, id);
      if (!found.ok) return found;
      return ok(await planDiff(tx, { plan: found.value, graph: fromTopology(found.value.topology) }));
    },
    { readOnly: true, purpose: "count" },
  );
}
