import type { Actor } from "@/lib/access/actor";
import { ok, type Result } from "@/lib/kernel/result";
import { listActiveRules } from "@/lib/server/db/queries/alerts/list-active-rules";
import { listLateCases } from "@/lib/server/db/queries/alerts/list-alert-cases";
import { inTransaction } from "@/lib/server/db/tx";
import { fireAlert } from "./fire-alert";

const SECOND = 1_000;

/** Looks for cases that have come near to their limit, or past it, unnoticed. @returns how often a rule spoke */
export function judgeLateness(actor: Actor, districtCode: string, at: Date): Promise<Result<number>> {
  return inTransaction(actor, async (tx) => {
    let fired = 0;
    for (const rule of await listActiveRules(tx, districtCode, ["late"])) {
      if (!rule.lateness) continue;
      for (const one of await listLateCases(tx, rule, rule.lateness, at)) {
        // A limit that was moved is another limit.
        const limit = Math.floor(Date.parse(one.due_at ?? one.reported_at) / SECOND);
        if (await fireAlert(tx, rule, { subject: `late/${one.id}/${limit}`, one, count: null, at })) fired += 1;
      }
    }
    return ok(fired);
  });
}
