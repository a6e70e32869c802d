import { unlockField } from "./field-keys";
import { type NewAct, type OutboxEntry, outboxActSchema, type StoredEntry } from "./outbox-entry";
import { putOutboxEntry, readPublicKey } from "./outbox-store";
import { importPublicKey, seal, unseal } from "./sealed";

/** Why this device could not keep an act: no room, or no key to lock it with. What was typed is still in the form. */
export class NotKept extends Error {
  override readonly name = "NotKept";
  readonly reason: "full" | "no-key";

  constructor(reason: "full" | "no-key", cause: unknown) {
    super(`an act was not kept: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Locks an act and writes it to disk. @throws NotKept */
export async function keepEntry({ act, id, userId }: { act: NewAct; id: string; userId: string }): Promise<void> {
  const key = await publicKeyOf(userId);
  const { title, path, body } = act;
  const entry: StoredEntry = {
    id,
    userId,
    kind: act.kind,
    savedAt: new Date().toISOString(),
    ifMatch: act.ifMatch,
    act: await seal(new TextEncoder().encode(JSON.stringify({ title, path, body })), key),
    photos: [],
    state: "waiting",
    problem: null,
    attempts: 0,
  };
  for (const photo of act.photos) {
    const file = await seal(new Uint8Array(await photo.file.arrayBuffer()), key);
    entry.photos.push({ key: photo.key, id: photo.id, bytes: photo.file.size, type: photo.file.type, file });
  }
  await putOutboxEntry(entry).catch((error: unknown) => {
    throw new NotKept("full", error);
  });
}

async function publicKeyOf(userId: string): Promise<CryptoKey> {
  const kept = await readPublicKey(userId);
  if (kept) return importPublicKey(kept);
  // The first page of this user on this phone: the key is on its way.
  try {
    await unlockField(userId);
  } catch (error) {
    throw new NotKept("no-key", error);
  }
  const fresh = await readPublicKey(userId);
  if (!fresh) throw new NotKept("full", null);
  return importPublicKey(fresh);
}

/** What an entry says, for its list and for sending; nothing without the key, or where its seal is broken. */
export async function openEntry(entry: StoredEntry, key: CryptoKey | null): Promise<OutboxEntry> {
  const bytes = key && (await unseal(entry.act, key).catch(() => null));
  if (!bytes) return { ...entry, act: null };
  return { ...entry, act: outboxActSchema.parse(JSON.parse(new TextDecoder().decode(bytes))) };
}
