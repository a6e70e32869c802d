import type { SystemTx } from "@/lib/server/db/system-tx";
import { appendAudit } from "./append-audit";
import { type AuditEntry, auditFacts } from "./write-audit";

/** Who is recorded for an act outside a business transaction. */
export interface AuditedUser {
  userId: string;
  name: string;
  role: string;
  office: string;
}

/** Somebody who has not signed in: nothing they typed is kept, it might be a password in the wrong field. */
export const nobody: AuditedUser = { userId: "anonymous", name: "", role: "none", office: "" };

/** Records an act on accounts or of the program itself, in the transaction of that act. */
export async function writeSystemAudit(tx: Pick<SystemTx, "run">, user: AuditedUser, entry: AuditEntry): Promise<void> {
  const { sql, values } = appendAudit(auditFacts(user, entry));
  const written = await tx.run(sql, values);
  if (written !== 1) throw new Error(`audit row of ${entry.action} was not written`);
}
