import { z } from "zod";
import type { Tx } from "../../tx";

// One reveal of a user at a time, so that two at once cannot both be the thirtieth.
const lock = "select pg_advisory_xact_lock(hashtextextended('reveal ' || $1, 0)) is null as locked";
const lockRow = z.object({ locked: z.boolean() });

const count = `
select count(*)::int as made
from audit_log where user_id = $1 and at > now() - interval '1 hour' and action in ('household.reveal', 'incident.reveal')`;
const countRow = z.object({ made: z.number() });

/** How many contacts the actor has revealed in the last hour; the audit log is the count, in every process the same. */
export async function countOwnReveals(tx: Tx): Promise<number> {
  const { userId } = tx.actor;
  await tx.rows(lock, [userId], lockRow);
  const [found] = await tx.rows(count, [userId], countRow);
  return found?.made ?? 0;
}
