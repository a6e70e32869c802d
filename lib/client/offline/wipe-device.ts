import { forgetPatrolRun } from "../patrol/patrol-run";
import { forgetKeys } from "./field-keys";
import { isOutboxEmpty, OUTBOX_DATABASE } from "./outbox-store";
import { wipePack } from "./pack/wipe-pack";

/**
 * Takes everything off this device that a session left on it: the pack, kept pages, what was read, tiles, a walk under way. Acts that
 * wait to be sent stay, sealed for their user alone; once all are sent, their store goes as well.
 */
export async function wipeDevice(): Promise<void> {
  forgetPatrolRun();
  forgetKeys();
  await wipePack();
  if ("caches" in window) {
    for (const name of await caches.keys()) if (name.startsWith("fangge-")) await caches.delete(name);
  }
  if (await isOutboxEmpty()) indexedDB.deleteDatabase(OUTBOX_DATABASE);
}
