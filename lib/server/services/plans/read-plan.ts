import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { PlanDetail } from "@/lib/contracts/plans/plan";
import type { readPlanEndpoint } from "@/lib/contracts/plans/read-plan-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { measuredPlan } from "./measured-plan";
import { planDetail } from "./plan-detail";
import { visiblePlan } from "./visible-plan";

export function readPlan(
  actor: Actor,
  id: string,
  { stats }: z.output<typeof readPlanEndpoint.query> = {},
): Promise<Result<PlanDetail>> {
  return inTransaction(
    actor,
    async (tx) => {
      if (stats === "none") {
        const plan = await visiblePlan(tx, id);
        return plan.ok ? ok(await planDetail(tx, { plan: plan.value, figures: new Map() })) : plan;
      }
      const measured = await measuredPlan(tx, id);
      return measured.ok ? ok(await planDetail(tx, measured.value)) : measured;
    },
    { readOnly: true, purpose: "count" },
  );
}
