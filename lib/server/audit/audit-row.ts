import { z } from "zod";

const bytes = z.instanceof(Uint8Array);

/** A row of the audit log as the verifier reads it. */
export const auditRow = z.object({
  chain: z.int(),
  seq: z.string(),
  at: z.string(),
  user_id: z.string(),
  user_name: z.string(),
  role: z.string(),
  office: z.string(),
  action: z.string(),
  district_code: z.string(),
  subject_kind: z.string(),
  subject_id: z.string(),
  purpose: z.string(),
  reason: z.string(),
  details: z.unknown(),
  content: z.string(),
  hash: bytes,
});

export type AuditRow = z.infer<typeof auditRow>;

export const auditColumns = `
  chain, seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, user_id, user_name, role, office,
  action, district_code, subject_kind, subject_id, purpose, reason, details, content, hash`;

export const headRow = z.object({ chain: z.int(), seq: z.string(), hash: bytes });

export type AuditHead = z.infer<typeof headRow>;
