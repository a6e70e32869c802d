import type { Actor } from "@/lib/access/actor";
import type { CoverageRun } from "@/lib/contracts/coverage/coverage-run-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { findCoverageRun } from "@/lib/server/db/queries/coverage/find-coverage-run";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";

/** As of when the figures are, and how far new ones are. */
export function readCoverageRun(actor: Actor, area?: string): Promise<Result<CoverageRun>> {
  return inTransaction(
    actor,
    async (tx) => {
      const districts = new Set((await scopeParts(tx, area)).map(({ districtCode }) => districtCode));
      const run = await findCoverageRun(tx, [...districts]);
      return ok(
        run
          ? { status: run.status, done: run.done, total: run.total, beganAt: run.began_at, endedAt: run.ended_at }
          : { status: "none", done: 0, total: 0, beganAt: null, endedAt: null },
      );
    },
    { readOnly: true },
  );
}
