import { z } from "zod";
import { sealedSchema } from "./sealed";

/** What can be kept until there is a network. */
const outboxKinds = ["report", "hazard", "inspection", "visit", "place-check", "patrol"] as const;

/** What was done, in the user's words and as it is sent. */
export const outboxActSchema = z.object({
  title: z.string(),
  path: z.string(),
  body: z.record(z.string(), z.unknown()),
});

/** One act that is saved on this device and not yet known to have reached the server. What it says is sealed; that it is there is not. */
export const storedEntrySchema = z.object({
  /** Also the request's Idempotency-Key: however often it is sent, it is done once. */
  id: z.string(),
  /** Whose act it is; nobody else sees or sends it. */
  userId: z.string(),
  kind: z.enum(outboxKinds),
  savedAt: z.string(),
  /** The revision that the user saw. */
  ifMatch: z.int().nullable(),
  /** Sealed: title, path and body. */
  act: sealedSchema,
  photos: z.array(
    z.object({
      key: z.string(),
      /** Set once the photo was sent. */
      id: z.string().nullable(),
      bytes: z.int(),
      type: z.string(),
      file: sealedSchema,
    }),
  ),
  state: z.enum(["waiting", "conflict", "refused"]),
  /** Why it was not taken. */
  problem: z.string().nullable(),
  attempts: z.int(),
});

export type StoredEntry = z.infer<typeof storedEntrySchema>;
export type OutboxAct = z.infer<typeof outboxActSchema>;

/** As the page shows it; `act` is null while the key is not at hand (the page was opened anew without a network). */
export type OutboxEntry = Omit<StoredEntry, "act"> & { act: OutboxAct | null };

/** What the page hands over to be kept. */
export interface NewAct extends OutboxAct {
  kind: StoredEntry["kind"];
  ifMatch: number | null;
  photos: readonly { key: string; file: Blob; id: string | null }[];
}
