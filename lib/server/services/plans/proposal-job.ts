import type { Actor } from "@/lib/access/actor";
import { type ProposalJob, proposalResultSchema } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { cancelJob, findJob, type JobRow } from "@/lib/server/db/queries/jobs/jobs";
import { inTransaction, type Tx } from "@/lib/server/db/tx";

export function readProposal(actor: Actor, plan: string, job: string): Promise<Result<ProposalJob>> {
  return inTransaction(
    actor,
    async (tx) => {
      const row = await ownJob(tx, plan, job);
      if (!row) return fail("not-found", { field: "job" });
      return ok({
        id: row.id,
        status: row.is_stale ? "failed" : row.status,
        done: row.total ? row.done / row.total : 0,
        errorCode: row.is_stale ? "service-unavailable" : row.error_code,
        result: row.result === null ? null : proposalResultSchema.parse(row.result),
      });
    },
    { readOnly: true },
  );
}

export function cancelProposal(actor: Actor, plan: string, job: string): Promise<Result<null>> {
  return inTransaction(actor, async (tx) => {
    const row = await ownJob(tx, plan, job);
    if (!row) return fail("not-found", { field: "job" });
    await cancelJob(tx, row.id);
    return ok(null);
  });
}

async function ownJob(tx: Tx, plan: string, job: string): Promise<JobRow | null> {
  const row = await findJob(tx, job, "grid-proposal");
  return row?.input.plan === plan ? row : null;
}
