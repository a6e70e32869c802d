import { z } from "zod";

export const auditEntrySchema = z.object({
  /** Chain and number in it: `12-3041`. */
  id: z.string(),
  at: z.string(),
  userId: z.string(),
  userName: z.string(),
  role: z.string(),
  office: z.string(),
  action: z.string(),
  districtCode: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  purpose: z.string(),
  reason: z.string(),
  details: z.record(z.string(), z.unknown()),
});

export type AuditEntry = z.infer<typeof auditEntrySchema>;
