import { inSystemTransaction } from "@/lib/server/db/system-tx";

/** A client that retries does so within two days. */
const oldKeys = "delete from idempotency_keys where created_at < now() - interval '48 hours'";
const endedSessions = "delete from sessions where expires_at < now()";
const endedVerifications = "delete from verifications where expires_at < now()";

/** Removes what has served its time. */
export async function pruneAccounts(): Promise<void> {
  await inSystemTransaction(async (tx) => {
    for (const statement of [oldKeys, endedSessions, endedVerifications]) await tx.run(statement);
  });
}
