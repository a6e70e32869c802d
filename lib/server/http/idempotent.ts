import { z } from "zod";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { Tx } from "@/lib/server/db/tx";

const claim = `
insert into idempotency_keys (user_id, key, request_hash) values ($1, $2, $3)
on conflict (user_id, key) do nothing returning true as claimed`;
const claimRow = z.object({ claimed: z.boolean() });

const earlier = "select request_hash, body from idempotency_keys where user_id = $1 and key = $2";
const earlierRow = z.object({ request_hash: z.instanceof(Uint8Array), body: z.string().nullable() });

const complete = "update idempotency_keys set body = $3 where user_id = $1 and key = $2";

/**
 * Runs `work` once per user and key, in the transaction of its effects; the same key again gives the first value again
 * (so it must be plain JSON data). Claiming the key waits for a transaction that holds it: fifty at once make one row and
 * one answer. A failure rolls the claim back with the rest, so that a mended request may use its key.
 * After two days the answer is forgotten and the key is not: the same request is then told `already-done`.
 *
 * Call it first in the transaction, before any lock that two requests with one key could take in different order.
 */
export async function idempotent<T>(
  tx: Tx,
  key: string | null,
  fingerprint: Uint8Array,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (key === null) return work();
  const owner = tx.actor.userId;
  const [claimed] = await tx.rows(claim, [owner, key, fingerprint], claimRow);
  if (!claimed) {
    // Only the hourly pruning of old keys can come between the two statements.
    return (await earlierAnswer<T>(tx, key, fingerprint)) ?? fail("request-in-flight", { field: "Idempotency-Key" });
  }
  const result = await work();
  if (result.ok) await tx.run(complete, [owner, key, JSON.stringify(result.value)]);
  return result;
}

/** What the key was answered before, null when it is new: for work that is long, so that it is not done only to be thrown away. */
export async function earlierAnswer<T>(tx: Tx, key: string | null, fingerprint: Uint8Array): Promise<Result<T> | null> {
  if (key === null) return null;
  const [first] = await tx.rows(earlier, [tx.actor.userId, key], earlierRow);
  if (!first) return null;
  if (Buffer.compare(first.request_hash, fingerprint) !== 0) {
    return fail("idempotency-mismatch", { field: "Idempotency-Key" });
  }
  if (first.body === null) return fail("already-done", { field: "Idempotency-Key" });
  // Written by `complete` from a value of this type.
  return ok(JSON.parse(first.body) as T);
}
