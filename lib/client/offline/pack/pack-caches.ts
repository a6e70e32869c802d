/** Copies of tiles and readings are caches of this name. The service worker knows it too. */
export const PACK_CACHE = "fangge-pack-";
/** One at a time, among all tabs, fetches a pack or looks after it. */
const LOCK = "fangge-pack";

export async function dropPackCaches(isOld: (name: string) => boolean): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PACK_CACHE) && isOld(name)) await caches.delete(name);
}

/** Waits for its turn. */
export const holdPack = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, work);

/** @returns null, and nothing is done, while somebody else has the pack in hand */
export const holdPackIfFree = <T>(work: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : null));
