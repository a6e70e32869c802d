import { setImmediate as breathe } from "node:timers/promises";
import type { Actor } from "@/lib/access/actor";
import { ok } from "@/lib/kernel/result";
import { advanceJob, finishJob } from "@/lib/server/db/queries/jobs/jobs";
import { inTransaction } from "@/lib/server/db/tx";

/** How long other requests wait at most, and how often the job says how far it is. */
const SLICE_MILLISECONDS = 12;
const REPORT_MILLISECONDS = 500;

interface RunningJob {
  /** Id of its row. */
  job: string;
  /** What its progress is kept in. */
  total: number;
}

/**
 * Runs a search that tells its progress, 0 to 1, in slices between other work: its row says how far it is, and it stops when
 * its owner wants it to.
 */
export async function runJob<T>(
  actor: Actor,
  running: RunningJob,
  search: Generator<number, T>,
  resultOf: (value: T) => unknown,
): Promise<void> {
  let [slice, reported] = [Date.now(), Date.now()];
  try {
    let step = search.next();
    for (; step.done !== true; step = search.next()) {
      if (Date.now() - slice < SLICE_MILLISECONDS) continue;
      await breathe();
      slice = Date.now();
      if (slice - reported < REPORT_MILLISECONDS) continue;
      reported = slice;
      if (await isCancelled(actor, running, step.value)) return;
    }
    await endJob(actor, running.job, { status: "done", result: resultOf(step.value) });
  } catch (error) {
    await endJob(actor, running.job, { status: "failed", errorCode: "internal-error" });
    throw error;
  }
}

async function isCancelled(actor: Actor, { job, total }: RunningJob, done: number): Promise<boolean> {
  const told = await inTransaction(actor, async (tx) => {
    const row = await advanceJob(tx, job, Math.round(done * total));
    if (row?.cancel_requested) await finishJob(tx, job, { status: "cancelled" });
    return ok(!row || row.cancel_requested);
  });
  return told.ok && told.value;
}

export async function endJob(actor: Actor, job: string, end: Parameters<typeof finishJob>[2]): Promise<void> {
  await inTransaction(actor, async (tx) => {
    await finishJob(tx, job, end);
    return ok(null);
  });
}
