import type { Tx } from "@/lib/server/db/tx";
import { appendAudit } from "./append-audit";

export interface AuditEntry {
  /** `<subject>.<verb>`, e.g. `household.reveal`. */
  action: string;
  /** Six digits; empty for acts that concern no district (accounts). */
  districtCode: string;
  subjectKind: string;
  subjectId: string;
  purpose?: string;
  reason?: string;
  /** Facts of the act; never the personal data it was about. */
  details?: Readonly<Record<string, unknown>>;
}

/** Records an act of the transaction's actor: it is kept if, and only if, the act itself is. */
export async function writeAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { actor } = tx;
  const { sql, values } = appendAudit({
    action: entry.action,
    details: entry.details ?? {},
    district_code: entry.districtCode,
    office: actor.office,
    purpose: entry.purpose ?? "",
    reason: entry.reason ?? "",
    role: actor.role,
    subject_id: entry.subjectId,
    subject_kind: entry.subjectKind,
    user_id: actor.userId,
    user_name: actor.name,
  });
  const written = await tx.run(sql, values);
  if (written !== 1) throw new Error(`audit row of ${entry.action} was not written`);
}
