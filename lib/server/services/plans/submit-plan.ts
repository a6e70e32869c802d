import type { Actor } from "@/lib/access/actor";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { Once } from "../once";
import { codesGiven } from "./codes-given";
import { decidePlan, type Standing } from "./decide-plan";

export function submitPlan(actor: Actor, id: string, revision: number, once: Once): Promise<Result<Standing>> {
  return decidePlan(
    actor,
    id,
    {
      action: "submit",
      revision,
      decide: async (tx, plan, at) => {
        const graph = fromTopology(plan.topology);
        if (!(await codesGiven(tx, plan, graph))) return fail("codes-exhausted", { field: "id" });
        const submitted = { by: tx.actor.userId, at };
        return ok({ status: "submitted", submitted, decided: { by: null, at: null } });
      },
    },
    once,
  );
}
