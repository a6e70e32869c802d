import { dropPackCaches } from "./pack-caches";
import { PACK_DATABASE } from "./pack-store";

/** Takes the pack off this device, whoever made it. */
export async function wipePack(): Promise<void> {
  if ("caches" in globalThis) await dropPackCaches(() => true);
  if ("indexedDB" in globalThis) indexedDB.deleteDatabase(PACK_DATABASE);
}
