import type { Actor } from "@/lib/access/actor";
import { LEAST_REASON_CHARACTERS } from "@/lib/contracts/reveal-reason";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { countReveal } from "./count-reveal";

const RETRY_AFTER_SECONDS = 600;

/** What a reveal is about, and what it shows when it is counted and allowed. */
export interface Revealable<T> {
  districtCode: string;
  subjectKind: "household" | "incident";
  subjectId: string;
  purpose: string;
  details?: Readonly<Record<string, unknown>>;
  value: T;
}

/** Shows one person's contact: for a reason, on record, and so many times an hour. */
export async function reveal<T>(
  actor: Actor,
  reason: string,
  find: (tx: Tx) => Promise<Result<Revealable<T>>>,
): Promise<Result<T>> {
  if (Array.from(reason).length < LEAST_REASON_CHARACTERS) return fail("reason-required", { field: "reason" });
  const revealed = await inTransaction(actor, async (tx) => {
    const found = await find(tx);
    if (!found.ok) return found;
    const { value, ...subject } = found.value;
    return ok((await countReveal(tx, { ...subject, reason })) ? { value } : null);
  });
  if (!revealed.ok) return revealed;
  if (revealed.value) return ok(revealed.value.value);
  return fail("rate-limited", { details: { retryAfterSeconds: RETRY_AFTER_SECONDS } });
}
