import { heldKeys } from "../field-keys";
import { mayKeepPack } from "./judge-pack";
import { dropPackCaches, holdPackIfFree } from "./pack-caches";
import { type PackMeta, readPackMeta } from "./pack-store";
import { wipePack } from "./wipe-pack";

/**
 * The pack that may stay; one that may not is taken off the phone, and so is what a download left that was cut off. While one is under
 * way nothing is touched: it puts its own in the place of the old one.
 */
export async function tidyPack(userId: string): Promise<PackMeta | null> {
  await holdPackIfFree(async () => {
    const meta = await readPackMeta();
    if (meta && !mayKeep(meta, userId)) await wipePack();
    else await dropPackCaches((name) => name !== meta?.cache);
  });
  const meta = await readPackMeta();
  return meta && mayKeep(meta, userId) ? meta : null;
}

const mayKeep = (meta: PackMeta, userId: string): boolean =>
  mayKeepPack(meta, { userId, mark: heldKeys(userId)?.packMark ?? null, now: Date.now() });
