import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { rejectPlanEndpoint } from "@/lib/contracts/plans/plan-decision-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { insertPlanComment } from "@/lib/server/db/queries/plans/plan-comments";
import type { Once } from "../once";
import { decidePlan, type Standing } from "./decide-plan";

type Comments = z.output<typeof rejectPlanEndpoint.body>["comments"];

/** Gives a plan back with what is to be mended, and where. */
export function rejectPlan(actor: Actor, id: string, comments: Comments, once: Once): Promise<Result<Standing>> {
  return decidePlan(
    actor,
    id,
    {
      action: "reject",
      details: { comments: comments.length },
      decide: async (tx, plan, at) => {
        for (const comment of comments) await insertPlanComment(tx, plan, comment);
        return ok({ status: "rejected", decided: { by: tx.actor.userId, at } });
      },
    },
    once,
  );
}
