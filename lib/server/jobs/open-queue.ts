import { Logger, type Runner, run } from "graphile-worker";
import { z } from "zod";
import { signAuditHeads } from "@/lib/server/audit/sign-heads";
import { systemPool } from "@/lib/server/db/pool";
import { log } from "@/lib/server/log";
import { deliverAlert } from "../alerts/deliver-alert";
import { publishWeeks } from "../services/public-release/publish-weeks";
import { today } from "../services/today";
import { forgetPresence } from "./forget-presence";
import { pruneAccounts } from "./prune-accounts";
import { purgeHouseholds } from "./purge-households";
import { purgeUploads } from "./purge-uploads";
import { refreshCoverage } from "./refresh-coverage";

const COVERAGE_QUEUE = "coverage";
const RELEASE_QUEUE = "public-release";

/** Times are UTC. Nothing is caught up with: every start signs at once. */
const crontab = `
0 * * * * sign-audit-heads
17 * * * * prune-accounts
27 * * * * purge-uploads
* * * * * forget-presence
37 18 * * * purge-households
* * * * * refresh-coverage ?queue=${COVERAGE_QUEUE}
5 19 * * * publish-weeks ?queue=${RELEASE_QUEUE}
`;

const taskList = {
  "sign-audit-heads": signAuditHeads,
  "prune-accounts": pruneAccounts,
  "purge-uploads": purgeUploads,
  "forget-presence": forgetPresence,
  // Before two in the morning, local time: nobody is on a round.
  "purge-households": () => purgeHouseholds(today()).then(() => undefined),
  "deliver-alert": (payload: unknown) => deliverAlert(deliveryKey.parse(payload), new Date()),
  "refresh-coverage": refreshCoverage,
  "publish-weeks": () => publishWeeks(),
};

const deliveryKey = z.object({ districtCode: z.string(), id: z.string() });

/** Joins the queue; of several programs on one database, one runs each task. */
export async function openQueue(): Promise<Runner> {
  const queue = await run({
    pgPool: systemPool(),
    taskList,
    crontab,
    // Four slow targets must not keep the rest waiting.
    concurrency: 4,
    // Work that is added wakes the queue by NOTIFY; asking is for what was missed.
    pollInterval: 10_000,
    // The program's own shutdown stops the queue.
    noHandleSignals: true,
    logger: new Logger(() => (level, message, meta) => {
      const what = { what: "job queue", ...(meta?.error === undefined ? {} : { err: meta.error }) };
      log()[logMethods[level]](what, message);
    }),
  });
  // Whoever opens a new city looks at its cameras before the minute is full.
  await queue.addJob("refresh-coverage", {}, { queueName: COVERAGE_QUEUE, jobKey: "first-coverage" });
  // A program that was off on a Monday night, and a new city, have weeks to publish.
  await queue.addJob("publish-weeks", {}, { queueName: RELEASE_QUEUE, jobKey: "first-release" });
  return queue;
}

/** The queue's own news is noise to an operator. */
const logMethods = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;
