import { inSystemTransaction } from "@/lib/server/db/system-tx";

/** A phone that was without a net sends photo and report one after the other; what waits for two days waits for nothing. */
const purge = "delete from photo_uploads where created_at < now() - interval '48 hours'";

/** Removes photos that no case took. */
export async function purgeUploads(): Promise<void> {
  await inSystemTransaction((tx) => tx.run(purge));
}
