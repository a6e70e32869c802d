import { type OutboxEntry, outboxEntrySchema } from "./outbox-entry";

export const OUTBOX_DATABASE = "fangge-outbox";
const STORE = "entries";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(OUTBOX_DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error("the outbox cannot be opened", { cause: request.error }));
  });
}

/** Runs one request in a transaction of its own and waits until it is on disk, not only accepted. */
async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: "strict" });
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(new Error("the outbox could not be written", { cause: transaction.error }));
    });
  } finally {
    database.close();
  }
}

/** Keeps an entry, new or changed. A full disk is an error that the caller has to tell: the act is then not saved. */
export const putOutboxEntry = async (entry: OutboxEntry): Promise<void> => {
  await inStore("readwrite", (store) => store.put(entry));
};

export const deleteOutboxEntry = async (id: string): Promise<void> => {
  await inStore("readwrite", (store) => store.delete(id));
};

/** Nobody on this device has anything unsent. */
export const isOutboxEmpty = async (): Promise<boolean> => (await inStore("readonly", (store) => store.count())) === 0;

/** A user's entries, oldest first. What is not an entry of ours (half-written by an older version) is passed over, not thrown away. */
export async function listOutbox(userId: string): Promise<OutboxEntry[]> {
  const raw: unknown[] = await inStore("readonly", (store) => store.getAll());
  return raw
    .flatMap((value) => {
      const entry = outboxEntrySchema.safeParse(value);
      return entry.success && entry.data.userId === userId ? [entry.data] : [];
    })
    .sort((a, b) => a.savedAt.localeCompare(b.savedAt) || a.id.localeCompare(b.id));
}
