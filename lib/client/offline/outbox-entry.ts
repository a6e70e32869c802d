import { z } from "zod";

/** What can be kept until there is a network. */
const outboxKinds = ["report", "inspection", "patrol"] as const;

/** One act that is saved on this device and not yet known to have reached the server. */
export const outboxEntrySchema = z.object({
  /** Also the request's Idempotency-Key: however often it is sent, it is done once. */
  id: z.string(),
  /** Whose act it is; nobody else sees or sends it. */
  userId: z.string(),
  kind: z.enum(outboxKinds),
  /** In the user's words, for the list. */
  title: z.string(),
  savedAt: z.string(),
  path: z.string(),
  body: z.record(z.string(), z.unknown()),
  /** The revision that the user saw. */
  ifMatch: z.int().nullable(),
  photos: z.array(z.object({ key: z.string(), file: z.instanceof(Blob), id: z.string().nullable() })),
  state: z.enum(["waiting", "conflict", "refused"]),
  /** Why it was not taken. */
  problem: z.string().nullable(),
  attempts: z.int(),
});

export type OutboxEntry = z.infer<typeof outboxEntrySchema>;
