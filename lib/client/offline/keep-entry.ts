import { ApiError } from "../api-error";
import { unlockField } from "./field-keys";
import { type NewAct, type OutboxAct, type OutboxEntry, outboxActSchema, type StoredEntry } from "./outbox-entry";
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
  const { kind, title, path, body } = act;
  const entry: StoredEntry = {
    id,
    userId,
    kind,
    savedAt: new Date().toISOString(),
    ifMatch: act.ifMatch,
    act: await seal(new TextEncoder().encode(JSON.stringify({ title, path, body })), key, actPlace({ id, kind })),
    photos: [],
    state: "waiting",
    problem: null,
    attempts: 0,
  };
  for (const [index, photo] of act.photos.entries()) {
    const file = await seal(new Uint8Array(await photo.file.arrayBuffer()), key, photoPlace(id, index));
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

// Whoever holds the phone cannot give an entry the words or the photo of another.
const actPlace = ({ id, kind }: Pick<StoredEntry, "id" | "kind">): string => `${id} ${kind}`;
const photoPlace = (id: string, index: number): string => `${id} photo ${index}`;

/** What an entry says, for its list and for sending; nothing without the key, or where its seal is broken or holds no act. */
export async function openEntry(entry: StoredEntry, key: CryptoKey | null): Promise<OutboxEntry> {
  return { ...entry, act: key && (await openAct(entry, key)) };
}

async function openAct(entry: StoredEntry, key: CryptoKey): Promise<OutboxAct | null> {
  try {
    const text = new TextDecoder().decode(await unseal(entry.act, key, actPlace(entry)));
    return outboxActSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Sealed for somebody else or as something else, changed since, or no JSON: whichever, it cannot be sent.
    return null;
  }
}

/** @throws ApiError when its seal is broken: the entry is then set aside, and what waits behind it goes on */
export async function openPhoto({ id, photos }: StoredEntry, index: number, key: CryptoKey): Promise<Blob> {
  const photo = photos[index];
  if (!photo) throw new ApiError("unreadable-entry");
  const bytes = await unseal(photo.file, key, photoPlace(id, index)).catch((cause: unknown) => {
    throw new ApiError("unreadable-entry", { cause });
  });
  return new Blob([bytes], { type: photo.type });
}
