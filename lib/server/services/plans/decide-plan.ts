import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import { allowedPlanActions, type PlanAction } from "@/lib/grid/lifecycle/plan-actions";
import type { PlanStatus } from "@/lib/grid/lifecycle/plan-status";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import { type PlanStanding, setPlanStatus } from "@/lib/server/db/queries/plans/set-plan-status";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import type { Once } from "../once";
import { today } from "../today";
import { isOutdated } from "./is-outdated";
import { visiblePlan } from "./visible-plan";

export interface Standing {
  id: string;
  revision: number;
  status: PlanStatus;
}

export interface Decision {
  action: PlanAction;
  /** The revision that the person has seen. */
  revision?: number;
  /** Refuses, or says what the plan becomes. */
  decide: (tx: Tx, plan: WholePlanRow, at: Date) => Promise<Result<PlanStanding>> | Result<PlanStanding>;
  details?: Readonly<Record<string, unknown>>;
}

/** One step of a plan's life: who may, from where, on what was seen and on what is still in force. */
export function decidePlan(actor: Actor, id: string, decision: Decision, once: Once): Promise<Result<Standing>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visiblePlan(tx, id, "for update");
      if (!found.ok) return found;
      const refused = await refusal(tx, found.value, decision);
      return refused ?? settle(tx, found.value, decision);
    }),
  );
}

async function refusal(tx: Tx, plan: WholePlanRow, { action, revision }: Decision): Promise<Result<never> | null> {
  const { userId, role, scope } = tx.actor;
  if (!plan.areas.every((area) => covers(scope, area))) return fail("forbidden", { field: "id" });
  const allowed = allowedPlanActions({ status: plan.status, submittedBy: plan.submitted_by }, { userId, role });
  if (!allowed.includes(action)) {
    return fail("action-not-allowed", { details: { planStatus: plan.status, allowedActions: allowed } });
  }
  if (revision !== undefined && revision !== plan.revision) {
    return fail("plan-stale", { field: "revision", details: { revision: plan.revision, steps: [] } });
  }
  return action !== "unschedule" && action !== "reject" && (await isOutdated(tx, plan, today()))
    ? fail("plan-outdated", { field: "id" })
    : null;
}

async function settle(tx: Tx, plan: WholePlanRow, { action, decide, details }: Decision): Promise<Result<Standing>> {
  const at = new Date();
  const decided = await decide(tx, plan, at);
  if (!decided.ok) return decided;
  const { status } = decided.value;
  await setPlanStatus(tx, plan, decided.value, at);
  await writeAudit(tx, {
    action: `plan.${action}`,
    districtCode: plan.district_code,
    subjectKind: "plan",
    subjectId: plan.id,
    details: { revision: plan.revision, from: plan.status, to: status, ...details },
  });
  await writeOutbox(tx, {
    topic: "grids",
    districtCode: plan.district_code,
    gridCode: plan.areas[0] ?? plan.district_code,
    data: { plan: plan.id, status, revision: plan.revision },
  });
  return ok({ id: plan.id, revision: plan.revision, status });
}
