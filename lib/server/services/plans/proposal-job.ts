import type { Actor } from "@/lib/access/actor";
import { type ProposalJob, proposalResultSchema } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { cancelJob, findJob, type JobRow } from "@/lib/server/db/queries/jobs/jobs";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { jobAnswer } from "../jobs/job-answer";

export function readProposal(actor: Actor, plan: string, job: string): Promise<Result<ProposalJob>> {
  return inTransaction(
    actor,
    async (tx) => {
      const row = await ownJob(tx, plan, job);
      if (!row) return fail("not-found", { field: "job" });
      return ok(jobAnswer(row, proposalResultSchema));
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
