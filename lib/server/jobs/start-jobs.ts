import { Logger, run } from "graphile-worker";
import { signAuditHeads } from "@/lib/server/audit/sign-heads";
import { systemPool } from "@/lib/server/db/pool";
import { log } from "@/lib/server/log";
import { pruneAccounts } from "./prune-accounts";

/** Local names of the queue's tasks; the times are UTC. No catching up: the start signs at once. */
const crontab = `
0 * * * * sign-audit-heads
17 * * * * prune-accounts
`;

const taskList = {
  "sign-audit-heads": signAuditHeads,
  "prune-accounts": pruneAccounts,
};

export interface RunningJobs {
  /** Waits for running tasks, and signs the audit heads a last time. Before the pools are closed. */
  stop(): Promise<void>;
}

/** Starts the queue inside this program; of several programs on one database, one runs each task. */
export async function startJobs(): Promise<RunningJobs> {
  await signAuditHeads();
  const runner = await run({
    pgPool: systemPool(),
    taskList,
    crontab,
    concurrency: 1,
    // Work that is added wakes the queue by NOTIFY; asking is for what was missed.
    pollInterval: 10_000,
    // The program's own shutdown stops the queue.
    noHandleSignals: true,
    logger: queueLog(),
  });
  return {
    stop: async () => {
      await runner.stop();
      await signAuditHeads();
    },
  };
}

const queueLog = (): Logger =>
  new Logger(() => (level, message, meta) => {
    const name = level === "warning" ? "warn" : level;
    log()[name]({ what: "job queue", ...(meta?.error === undefined ? {} : { err: meta.error }) }, message);
  });
