import type { Actor } from "@/lib/access/actor";
import { ok, type Result } from "@/lib/kernel/result";
import { meetAtPlan as meet } from "@/lib/server/db/queries/plans/plan-presence";
import { inTransaction } from "@/lib/server/db/tx";
import { visiblePlan } from "./visible-plan";

/** Who else has a plan open. It is about the work on the plan alone: nothing of it is kept or counted. */
export function meetAtPlan(actor: Actor, id: string): Promise<Result<{ others: string[] }>> {
  return inTransaction(actor, async (tx) => {
    const found = await visiblePlan(tx, id);
    return found.ok ? ok({ others: await meet(tx, found.value) }) : found;
  });
}
