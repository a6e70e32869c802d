import type { Tx } from "@/lib/server/db/tx";
import { appendAudit } from "./append-audit";
import type { AuditFacts } from "./audit-content";

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
  const { sql, values } = appendAudit(auditFacts(tx.actor, entry));
  const written = await tx.run(sql, values, "append-audit");
  if (written !== 1) throw new Error(`audit row of ${entry.action} was not written`);
}

export function auditFacts(
  user: { readonly userId: string; readonly name: string; readonly role: string; readonly office: string },
  entry: AuditEntry,
): AuditFacts {
  return {
    action: entry.action,
    details: entry.details ?? {},
    district_code: entry.districtCode,
    office: user.office,
    purpose: entry.purpose ?? "",
    reason: entry.reason ?? "",
    role: user.role,
    subject_id: entry.subjectId,
    subject_kind: entry.subjectKind,
    user_id: user.userId,
    user_name: user.name,
  };
}
