import { z } from "zod";
import { auditColumns, auditRow } from "@/lib/server/audit/audit-row";
import type { Tx } from "@/lib/server/db/tx";

const listedRow = auditRow.omit({ content: true, hash: true }).extend({ details: z.record(z.string(), z.unknown()) });

export type ListedAuditRow = z.infer<typeof listedRow>;

export interface AuditFilter {
  userId?: string | undefined;
  action?: string | undefined;
  subjectKind?: string | undefined;
  subjectId?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  /** Time, chain and number of the last row of the page before. */
  cursor?: readonly [at: string, chain: string, seq: string] | undefined;
  limit: number;
}

const select = `
select ${auditColumns} from audit_log
where ($1::text is null or user_id = $1)
  and ($2::text is null or action = $2)
  and ($3::text is null or subject_kind = $3)
  and ($4::text is null or subject_id = $4)
  and ($5::timestamptz is null or audit_log.at >= $5)
  and ($6::timestamptz is null or audit_log.at < $6)
  and ($7::timestamptz is null or (audit_log.at, audit_log.chain, audit_log.seq) < ($7, $8::smallint, $9::bigint))
order by audit_log.at desc, audit_log.chain desc, audit_log.seq desc
limit $10`;

/** Newest first. */
export async function selectAudit(tx: Tx, filter: AuditFilter): Promise<ListedAuditRow[]> {
  const { userId, action, subjectKind, subjectId, since, until, cursor, limit } = filter;
  const [at, chain, seq] = cursor ?? [];
  const values = [userId, action, subjectKind, subjectId, since, until, at, chain, seq, limit];
  return tx.rows(
    select,
    values.map((value) => value ?? null),
    listedRow,
  );
}
