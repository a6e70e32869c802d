import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { ProposalWishBody } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import { groundOf } from "@/lib/grid/figures/ground";
import { freeGround } from "@/lib/grid/free-ground";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { insertJob } from "@/lib/server/db/queries/jobs/jobs";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { log } from "@/lib/server/log";
import type { Once } from "../once";
import { exclusiveCodes } from "./exclusive-codes";
import { planGround } from "./plan-ground";
import { type ProposalTask, runProposal } from "./run-proposal";
import { visiblePlan } from "./visible-plan";

/** Progress is kept in thousandths. */
const TOTAL = 1000;

/** Begins to look for balanced grids; the answer comes as a job that its owner reads. */
export async function proposePlan(
  actor: Actor,
  id: string,
  wish: ProposalWishBody,
  once: Once,
): Promise<Result<{ id: string }>> {
  let task: ProposalTask | undefined;
  const begun = await inTransaction(
    actor,
    (tx) =>
      idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
        const made = await prepare(tx, id, wish);
        if (!made.ok) return made;
        task = made.value;
        return ok({ id: made.value.job });
      }),
    { purpose: "count" },
  );
  if (begun.ok && task) {
    void runProposal(actor, task).catch((error: unknown) => log().error({ err: error }, "proposal failed"));
  }
  return begun;
}

async function prepare(tx: Tx, id: string, wish: ProposalWishBody): Promise<Result<ProposalTask>> {
  const found = await visiblePlan(tx, id);
  if (!found.ok) return found;
  const plan = found.value;
  if (!plan.areas.every((area) => covers(tx.actor.scope, area))) return fail("forbidden", { field: "id" });
  const graph = fromTopology(plan.topology);
  if (wish.cells?.some((code) => !graph.cells.has(code))) return fail("invalid-body", { field: "cells" });
  // Units of a layer have no target, but their work can be shared out as well.
  const left = plan.layer ? new Set([freeGround]) : await exclusiveCodes(tx, plan, graph);
  const cells = wish.cells ?? [...graph.cells.keys()].filter((code) => !left.has(code));
  const { points, barriers } = await planGround(tx, plan.areas);
  const job = await insertJob(tx, {
    kind: "grid-proposal",
    districtCode: plan.district_code,
    total: TOTAL,
    input: { plan: plan.id, revision: plan.revision, wish },
  });
  return ok({
    ...{ job: job.id, revision: plan.revision, graph, ground: groundOf(points, barriers), total: TOTAL },
    wish: { ...wish, cells },
  });
}
