import type { Actor } from "@/lib/access/actor";
import type { PlanDetail } from "@/lib/contracts/plans/plan";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { measuredPlan } from "./measured-plan";
import { planDetail } from "./plan-detail";

export function readPlan(actor: Actor, id: string): Promise<Result<PlanDetail>> {
  return inTransaction(
    actor,
    async (tx) => {
      const measured = await measuredPlan(tx, id);
      return measured.ok ? ok(await planDetail(tx, measured.value)) : measured;
    },
    { readOnly: true, purpose: "count" },
  );
}
