import { forgetPatrolRun } from "../patrol/patrol-run";
import { isOutboxEmpty, OUTBOX_DATABASE } from "./outbox-store";

/**
 * Takes everything off this device that a session left on it: kept pages, what was read, tiles, a walk under way. Acts that wait to be
 * sent stay, for their user alone; once all are sent, their store goes as well.
 */
export async function wipeDevice(): Promise<void> {
  forgetPatrolRun();
  if ("caches" in window) {
    for (const name of await caches.keys()) if (name.startsWith("fangge-")) await caches.delete(name);
  }
  if (await isOutboxEmpty()) indexedDB.deleteDatabase(OUTBOX_DATABASE);
}
