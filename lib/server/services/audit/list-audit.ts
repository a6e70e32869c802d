import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { AuditEntry } from "@/lib/contracts/audit/audit-entry";
import type { listAuditEndpoint } from "@/lib/contracts/audit/list-audit-endpoint";
import { encodeCursor, type Page } from "@/lib/contracts/paging";
import { ok, type Result } from "@/lib/kernel/result";
import { type ListedAuditRow, selectAudit } from "@/lib/server/db/queries/audit/select-audit";
import { inTransaction } from "@/lib/server/db/tx";

export type ListAuditInput = z.output<(typeof listAuditEndpoint)["query"]>;

/** A page of the log. Row-level security leaves everybody but auditors their own acts. */
export async function listAudit(actor: Actor, input: ListAuditInput): Promise<Result<Page<AuditEntry>>> {
  return inTransaction(
    actor,
    async (tx) => {
      // One row more than asked tells whether there is a next page.
      const rows = await selectAudit(tx, { ...input, limit: input.limit + 1 });
      const items = rows.slice(0, input.limit);
      const last = rows.length > input.limit ? items.at(-1) : undefined;
      return ok({
        items: items.map(entryOf),
        nextCursor: last ? encodeCursor([last.at, String(last.chain), last.seq]) : null,
      });
    },
    { readOnly: true },
  );
}

function entryOf({ chain, seq, ...row }: ListedAuditRow): AuditEntry {
  return {
    id: `${chain}-${seq}`,
    at: row.at,
    userId: row.user_id,
    userName: row.user_name,
    role: row.role,
    office: row.office,
    action: row.action,
    districtCode: row.district_code,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    purpose: row.purpose,
    reason: row.reason,
    details: row.details,
  };
}
