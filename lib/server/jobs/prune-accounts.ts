import { inSystemTransaction } from "@/lib/server/db/system-tx";

/** A client that still wants the first answer asks within two days. */
const oldAnswers =
  "update idempotency_keys set body = null where created_at < now() - interval '48 hours' and body is not null";
/** Longer than a phone sends by itself what it holds (lib/client/offline: thirty days), with room for a clock that is wrong. */
const oldKeys = "delete from idempotency_keys where created_at < now() - interval '45 days'";
const endedSessions = "delete from sessions where expires_at < now()";
const endedVerifications = "delete from verifications where expires_at < now()";

/** Removes what has served its time. */
export async function pruneAccounts(): Promise<void> {
  await inSystemTransaction(async (tx) => {
    for (const statement of [oldAnswers, oldKeys, endedSessions, endedVerifications]) await tx.run(statement);
  });
}
