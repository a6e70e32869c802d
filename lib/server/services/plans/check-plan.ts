import type { Actor } from "@/lib/access/actor";
import type { PlanCheck } from "@/lib/contracts/plans/check-plan-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { measuredPlan } from "./measured-plan";
import { planCheck } from "./plan-check";

export function checkPlan(actor: Actor, id: string): Promise<Result<PlanCheck>> {
  return inTransaction(
    actor,
    async (tx) => {
      const measured = await measuredPlan(tx, id);
      return measured.ok ? ok(await planCheck(tx, measured.value)) : measured;
    },
    { readOnly: true, purpose: "count" },
  );
}
