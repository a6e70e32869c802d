import type { Actor } from "@/lib/access/actor";
import { ok, type Result } from "@/lib/kernel/result";
import type { Once } from "../once";
import { decidePlan, type Standing } from "./decide-plan";

export function approvePlan(actor: Actor, id: string, revision: number, once: Once): Promise<Result<Standing>> {
  return decidePlan(
    actor,
    id,
    {
      action: "approve",
      revision,
      decide: (tx, _plan, at) => ok({ status: "approved", decided: { by: tx.actor.userId, at } }),
    },
    once,
  );
}
