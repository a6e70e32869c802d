import { heldKeys } from "../field-keys";
import { mayKeepPack } from "./judge-pack";
import { type PackMeta, readPackMeta } from "./pack-store";
import { wipePack } from "./wipe-pack";

/** The pack that may stay; one that may not is taken off the phone. */
export async function tidyPack(userId: string): Promise<PackMeta | null> {
  const meta = await readPackMeta();
  const mark = heldKeys(userId)?.packMark ?? null;
  if (!meta || mayKeepPack(meta, { userId, mark, now: Date.now() })) return meta;
  await wipePack();
  return null;
}
