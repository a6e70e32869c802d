import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { changePlanEndpoint } from "@/lib/contracts/plans/change-plan-endpoint";
import type { refusedStepSchema, stalePlanSchema } from "@/lib/contracts/plans/plan-step";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import { toTopology } from "@/lib/grid/codec/to-topology";
import { unitCodes } from "@/lib/grid/free-ground";
import { toPosition } from "@/lib/grid/point";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { insertPlanChanges } from "@/lib/server/db/queries/plans/insert-plan-changes";
import { listPlanChanges } from "@/lib/server/db/queries/plans/list-plan-changes";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import { updateTopology } from "@/lib/server/db/queries/plans/update-topology";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { cellStats } from "./cell-stats";
import { measuredCells } from "./measured-cells";
import { type StepsTaken, takeSteps } from "./take-steps";
import { visiblePlan } from "./visible-plan";

type Body = z.output<typeof changePlanEndpoint.body>;
type Answer = z.output<typeof changePlanEndpoint.success.schema>;

/** Takes steps on the revision the actor has seen; of two who change one revision, exactly one succeeds. */
export function changePlan(actor: Actor, id: string, body: Body, once: Once): Promise<Result<Answer>> {
  return inTransaction(
    actor,
    (tx) =>
      idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
        const found = await visiblePlan(tx, id, "for update");
        if (!found.ok) return found;
        const plan = found.value;
        if (!plan.areas.every((area) => covers(tx.actor.scope, area))) return fail("forbidden", { field: "id" });
        if (plan.status !== "draft" && plan.status !== "rejected")
          return fail("action-not-allowed", { details: { planStatus: plan.status } });
        return plan.revision === body.baseRevision ? take(tx, plan, body) : stale(tx, plan, body.baseRevision);
      }),
    { purpose: "count" },
  );
}

async function take(tx: Tx, plan: WholePlanRow, { steps }: Body): Promise<Result<Answer>> {
  const undone = steps.flatMap((step) => (step.action === "undo" ? [step.revision] : []));
  const earlier = undone.length === 0 ? [] : await listPlanChanges(tx, plan, Math.min(...undone) - 1);
  const made = takeSteps(
    fromTopology(plan.topology),
    plan.revision,
    steps,
    earlier.map(({ revision, change, reverse }) => ({ revision, change: change.change, reverse })),
  );
  if (!made.ok) return refused(made);
  const at = new Date();
  const revision = plan.revision + steps.length;
  await updateTopology(tx, plan, { topology: toTopology(made.graph), revision, at });
  await insertPlanChanges(tx, plan, made.taken, at);
  // Figures of a cell need the ground of its community alone.
  const communities = [...made.affected].flatMap((code) => made.graph.cells.get(code)?.group ?? []);
  const left = unitCodes(made.affected).filter((code) => made.graph.cells.has(code));
  const figures = await measuredCells(tx, made.graph, [...new Set(communities)], left);
  const affected = [...made.affected].sort().map((code) => {
    const measured = figures.get(code);
    return { code, stats: measured ? cellStats(tx.actor.role, code, measured) : null };
  });
  return ok({ revision, affected });
}

function refused({ step, refusal }: Extract<StepsTaken, { ok: false }>): Result<never> {
  const { code, at, cells } = refusal;
  const details: z.output<typeof refusedStepSchema> = {
    step,
    refusal: { code, position: at ? toPosition(at) : null, cells: [...cells] },
  };
  return fail("step-refused", { field: `steps[${step}]`, details });
}

async function stale(tx: Tx, plan: WholePlanRow, base: number): Promise<Result<never>> {
  const changes = await listPlanChanges(tx, plan, base);
  const details: z.output<typeof stalePlanSchema> = {
    revision: plan.revision,
    steps: changes.map(({ revision, change, made_by_name: by, made_at: at }) => ({
      revision,
      by: by ?? "",
      at,
      step: change.step,
    })),
  };
  return fail("plan-stale", { field: "baseRevision", details });
}
