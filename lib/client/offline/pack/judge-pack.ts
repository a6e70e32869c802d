import type { PackMeta } from "./pack-store";

const DAY_MILLISECONDS = 86_400_000;
/** What was removed from the register is gone from every phone after that, whether it was refreshed or not. */
const PACK_DAYS = 7;

/** Whether a pack may stay on this phone: its own user's, of the session that made it, and not too old. */
export function mayKeepPack(
  meta: Pick<PackMeta, "userId" | "mark" | "savedAt">,
  { userId, mark, now }: { userId: string; mark: string | null; now: number },
): boolean {
  const age = now - Date.parse(meta.savedAt);
  // Unknown while the server cannot be asked: the key is then not at hand either.
  const isOtherSession = mark !== null && mark !== meta.mark;
  return meta.userId === userId && !isOtherSession && age < PACK_DAYS * DAY_MILLISECONDS;
}
