import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { PlanComment } from "@/lib/contracts/plans/plan";
import type { commentPlanEndpoint } from "@/lib/contracts/plans/plan-decision-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { insertPlanComment } from "@/lib/server/db/queries/plans/plan-comments";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { planComment } from "./plan-comment";
import { visiblePlan } from "./visible-plan";

type Body = z.output<typeof commentPlanEndpoint.body>;

export function commentPlan(actor: Actor, id: string, body: Body, once: Once): Promise<Result<PlanComment>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visiblePlan(tx, id);
      if (!found.ok) return found;
      const comment = await insertPlanComment(tx, found.value, body);
      await writeAudit(tx, {
        action: "plan.comment",
        districtCode: found.value.district_code,
        subjectKind: "plan",
        subjectId: id,
        details: { comment: comment.id },
      });
      return ok(planComment(comment));
    }),
  );
}
