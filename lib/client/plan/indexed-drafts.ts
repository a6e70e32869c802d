import type { DraftShelf, PlanDraft } from "./plan-draft";

const STORE = "drafts";

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error("the browser's store refused", { cause: request.error }));
  });

async function openDatabase(user: string): Promise<IDBDatabase> {
  const request = indexedDB.open(`plan-drafts:${user}`, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

/**
 * Drafts in IndexedDB, a database for each user of this browser. They hold borders and grid codes, nothing about people.
 * Every write is on disk before the next answer to the planner is drawn, so a killed tab loses nothing.
 */
export function indexedDrafts(user: string): DraftShelf {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => (opened ??= openDatabase(user));
  return {
    read: async (plan) => {
      const store = (await database()).transaction(STORE).objectStore(STORE);
      // Only this file writes here, in this very shape; a newer shape is a newer version of the database.
      return ((await settled(store.get(plan))) as PlanDraft | undefined) ?? null;
    },
    write: async (plan, draft) => {
      const transaction = (await database()).transaction(STORE, "readwrite", { durability: "strict" });
      await settled(transaction.objectStore(STORE).put(draft, plan));
    },
  };
}
