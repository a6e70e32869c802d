import { type AuditEntry, writeAudit } from "@/lib/server/audit/write-audit";
import { countOwnReveals } from "@/lib/server/db/queries/accounts/count-own-reveals";
import type { Tx } from "@/lib/server/db/tx";

/** A round of visits needs a dozen; thirty in an hour is copying a register. */
const REVEALS_PER_HOUR = 30;

/**
 * Writes the reveal into the audit log, or, when this hour's are used up, an alert in its place.
 * @returns false when nothing may be revealed; commit all the same, so that the alert stays
 */
export async function countReveal(tx: Tx, entry: Omit<AuditEntry, "action">): Promise<boolean> {
  const made = await countOwnReveals(tx);
  const allowed = made < REVEALS_PER_HOUR;
  await writeAudit(tx, { ...entry, action: allowed ? `${entry.subjectKind}.reveal` : "alert.reveal-limit" });
  return allowed;
}
