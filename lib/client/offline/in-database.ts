interface Shape {
  name: string;
  version: number;
  /** Key path of each store. */
  stores: Readonly<Record<string, string>>;
}

function open({ name, version, stores }: Shape): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, keyPath] of Object.entries(stores))
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store, { keyPath });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(`${name} cannot be opened`, { cause: request.error }));
  });
}

/** Runs one request in a transaction of its own and waits until it is on disk, not only accepted. */
export async function inDatabase<T>(
  shape: Shape,
  store: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open(shape);
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(store, mode, { durability: "strict" });
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(new Error(`${shape.name} could not be written`, { cause: transaction.error }));
    });
  } finally {
    database.close();
  }
}
