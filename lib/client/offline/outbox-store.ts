import { z } from "zod";
import { inDatabase } from "./in-database";
import { type StoredEntry, storedEntrySchema } from "./outbox-entry";

export const OUTBOX_DATABASE = "fangge-outbox";
const ENTRIES = "entries";
const KEYS = "keys";

const inStore = <T>(store: string, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>) =>
  inDatabase({ name: OUTBOX_DATABASE, version: 2, stores: { [ENTRIES]: "id", [KEYS]: "userId" } }, store, mode, work);

/** Keeps an entry, new or changed. A full disk is an error that the caller has to tell: the act is then not saved. */
export const putOutboxEntry = async (entry: StoredEntry): Promise<void> => {
  await inStore(ENTRIES, "readwrite", (store) => store.put(entry));
};

export const deleteOutboxEntry = async (id: string): Promise<void> => {
  await inStore(ENTRIES, "readwrite", (store) => store.delete(id));
};

/** Nobody on this device has anything unsent. */
export const isOutboxEmpty = async (): Promise<boolean> =>
  (await inStore(ENTRIES, "readonly", (store) => store.count())) === 0;

interface Listed {
  /** The user's own, oldest first. */
  entries: StoredEntry[];
  /** Records that are no entry of this version (half-written, or an older program's). They are told, and not thrown away. */
  unreadable: number;
}

export async function listOutbox(userId: string): Promise<Listed> {
  const raw: unknown[] = await inStore(ENTRIES, "readonly", (store) => store.getAll());
  const parsed = raw.map((value) => storedEntrySchema.safeParse(value));
  return {
    entries: parsed
      .flatMap(({ success, data }) => (success && data.userId === userId ? [data] : []))
      .sort((a, b) => a.savedAt.localeCompare(b.savedAt) || a.id.localeCompare(b.id)),
    unreadable: parsed.filter(({ success }) => !success).length,
  };
}

const publicKeyRow = z.object({
  userId: z.string(),
  jwk: z.object({ kty: z.string(), crv: z.string(), x: z.string(), y: z.string() }),
});

/** The half of a user's key that locks: with it an act can be kept where there is no network, and not be read again. */
export const putPublicKey = async (row: z.infer<typeof publicKeyRow>): Promise<void> => {
  await inStore(KEYS, "readwrite", (store) => store.put(row));
};

export async function readPublicKey(userId: string): Promise<JsonWebKey | null> {
  const raw: unknown = await inStore(KEYS, "readonly", (store) => store.get(userId));
  const row = publicKeyRow.safeParse(raw);
  return row.success ? row.data.jwk : null;
}
