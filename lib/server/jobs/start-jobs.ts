import { setTimeout as sleep } from "node:timers/promises";
import type { Runner } from "graphile-worker";
import { signAuditHeads } from "@/lib/server/audit/sign-heads";
import { log } from "@/lib/server/log";
import { openQueue } from "./open-queue";

const RETRY_MILLISECONDS = 10_000;

export interface RunningJobs {
  /** Waits for running tasks, and signs the audit heads a last time. To be called before the pools are closed. */
  stop(): Promise<void>;
}

/** Runs the queue inside this program, and again when the database was away. */
export function startJobs(): RunningJobs {
  const stopping = new AbortController();
  const ended = keepRunning(stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

async function keepRunning(stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      await signAuditHeads();
      await runUntil(await openQueue(), stop);
      await signAuditHeads();
    } catch (error) {
      log().warn({ err: error }, "jobs interrupted");
      await sleep(RETRY_MILLISECONDS, undefined, { signal: stop }).catch(() => undefined);
    }
  }
}

/** Ends when the queue does (its database went away), or has ended it when `stop` asks. */
async function runUntil(queue: Runner, stop: AbortSignal): Promise<void> {
  const end = () =>
    void queue.stop().catch((error: unknown) => log().warn({ err: error }, "queue did not stop in order"));
  if (stop.aborted) end();
  else stop.addEventListener("abort", end, { once: true });
  await queue.promise;
  stop.removeEventListener("abort", end);
}
