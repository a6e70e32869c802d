import { processSingleton } from "@/lib/server/process-singleton";
import { type Credential, credentialKey, credentialOf, holderOf } from "./credentials";
import type { SignedIn } from "./load-actor";

/** How long another process's sign-out may stay unnoticed on the data plane. */
const FRESH_MILLISECONDS = 5_000;
const MOST_ENTRIES = 20_000;

interface Entry {
  holder: Promise<SignedIn | null>;
  freshUntil: number;
  /** Known once `holder` has settled. */
  userId: string | undefined;
}

const entries = processSingleton("session-cache", () => new Map<string, Entry>());

/**
 * Who sends a request of the data plane (tiles, live stream), where a query per request would cost more than the answer.
 * At most five seconds old; sign-out and disabling in this process take effect at once.
 */
export async function cachedHolder(headers: { get(name: string): string | null }): Promise<SignedIn | null> {
  const credential = credentialOf(headers);
  if (!credential) return null;
  const key = credentialKey(credential);
  const now = Date.now();
  const known = entries.get(key);
  const holder = await (known && known.freshUntil > now ? known.holder : remember(key, credential, now));
  return holder?.expiresAt && holder.expiresAt.getTime() <= now ? null : holder;
}

/** Parallel requests of one page share the query that the first of them starts. */
function remember(key: string, credential: Credential, now: number): Promise<SignedIn | null> {
  if (entries.size >= MOST_ENTRIES) entries.clear();
  const entry: Entry = { holder: holderOf(credential), freshUntil: now + FRESH_MILLISECONDS, userId: undefined };
  entries.set(key, entry);
  entry.holder.then(
    (holder) => {
      entry.userId = holder?.actor.userId;
    },
    // A query that failed is asked again by the next request; this one's caller gets the error.
    () => entries.delete(key),
  );
  return entry.holder;
}

/** After a sign-out, a disabling, or a change of role, scope or password. */
export function forgetUser(userId: string): void {
  // An entry still being read may hold what was true before the change.
  for (const [key, entry] of entries) if (entry.userId === userId || entry.userId === undefined) entries.delete(key);
}
