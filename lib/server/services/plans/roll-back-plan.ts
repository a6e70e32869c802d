import type { Actor } from "@/lib/access/actor";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import type { Once } from "../once";
import { decidePlan, type Standing } from "./decide-plan";
import { restoreBefore } from "./restore-before";
import { visiblePlan } from "./visible-plan";

/** Takes a scheduled plan off the calendar; of one that took effect, begins a plan of what was before. */
export async function rollBackPlan(
  actor: Actor,
  id: string,
  name: string | undefined,
  once: Once,
): Promise<Result<Standing>> {
  const found = await inTransaction(
    actor,
    async (tx) => {
      const plan = await visiblePlan(tx, id);
      return plan.ok ? ok(plan.value.status) : plan;
    },
    { readOnly: true },
  );
  if (!found.ok) return found;
  if (found.value === "in_force" || found.value === "superseded") return restoreBefore(actor, id, name, once);
  const decide = () => ok({ status: "approved" as const, effectiveOn: null });
  return decidePlan(actor, id, { action: "unschedule", decide }, once);
}
