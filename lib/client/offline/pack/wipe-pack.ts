import { PACK_DATABASE } from "./pack-store";

/** Its copies of tiles and readings are caches of this name. The service worker knows it too. */
export const PACK_CACHE = "fangge-pack-";

/** Takes the pack off this device, whoever made it. */
export async function wipePack(): Promise<void> {
  if ("caches" in globalThis) {
    for (const name of await caches.keys()) if (name.startsWith(PACK_CACHE)) await caches.delete(name);
  }
  if ("indexedDB" in globalThis) indexedDB.deleteDatabase(PACK_DATABASE);
}
