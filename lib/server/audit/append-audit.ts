import { randomInt } from "node:crypto";
import { type AuditFacts, contentPieces } from "./audit-content";

const AUDIT_CHAINS = 64;

/**
 * One statement: take a chain nobody holds (when all are held, wait for one chosen by chance), append, move its head.
 * The chain stays held until the business transaction ends, so its rows are in commit order. A transaction that already
 * holds a chain is always given a free one, its own at worst: two writers never wait for each other.
 */
const append = `
with free as materialized (
  select chain, seq, hash from audit_heads limit 1 for update skip locked
), waited as materialized (
  select chain, seq, hash from audit_heads
  where chain = $1 and not exists (select from free) for update
), place as materialized (
  select chain, seq + 1 as seq, hash as previous, clock_timestamp() as at
  from (select * from free union all select * from waited) as head
), line as materialized (
  select chain, seq, previous, at,
    $2 || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      || '","chain":' || chain || ',' || $3 || ',"seq":' || seq || ',' || $4 as content
  from place
), added as (
  insert into audit_log (chain, seq, at, user_id, user_name, role, office, action, district_code, subject_kind, subject_id,
    purpose, reason, details, content, hash)
  select chain, seq, at, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::jsonb, content,
    sha256(previous || convert_to(content, 'UTF8'))
  from line
  returning chain, seq, hash
)
update audit_heads head set seq = added.seq, hash = added.hash from added where head.chain = added.chain`;

/** The statement and its values that append one row to the audit log. */
export function appendAudit(facts: AuditFacts): { sql: string; values: unknown[] } {
  const { user_id, user_name, role, office, action, district_code, subject_kind, subject_id, purpose, reason } = facts;
  return {
    sql: append,
    values: [
      randomInt(AUDIT_CHAINS),
      ...contentPieces(facts),
      user_id,
      user_name,
      role,
      office,
      action,
      district_code,
      subject_kind,
      subject_id,
      purpose,
      reason,
      JSON.stringify(facts.details),
    ],
  };
}
