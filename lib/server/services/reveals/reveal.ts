import type { Actor } from "@/lib/access/actor";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { countReveal } from "./count-reveal";
import { saysWhy } from "./says-why";
import { tooManyReveals } from "./too-many-reveals";

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
  if (!saysWhy(reason)) return fail("reason-required", { field: "reason" });
  const revealed = await inTransaction(actor, async (tx) => {
    const found = await find(tx);
    if (!found.ok) return found;
    const { value, ...subject } = found.value;
    return ok((await countReveal(tx, { ...subject, reason })) ? { value } : null);
  });
  if (!revealed.ok) return revealed;
  return revealed.value ? ok(revealed.value.value) : tooManyReveals();
}
