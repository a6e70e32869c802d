import { uploadPhotoEndpoint } from "@/lib/contracts/photos/upload-photo-endpoint";
import { callApi } from "../api";
import { ApiError, apiErrorOf, errorCodeOf } from "../api-error";
import { isActPath } from "./act-paths";
import { openEntry, openPhoto } from "./keep-entry";
import type { StoredEntry } from "./outbox-entry";
import { putOutboxEntry } from "./outbox-store";

/**
 * Sends one entry: its photos first, each kept as sent as soon as it is, then the act itself under its own key.
 * @returns the server's answer; null when it was done by an earlier attempt whose answer is no longer kept
 * @throws ApiError when the server did not take it
 */
export async function sendEntry(entry: StoredEntry, key: CryptoKey): Promise<unknown> {
  const { act } = await openEntry(entry, key);
  // The public half is on the phone: a seal says for whom an act is, and not who wrote it.
  if (!act || !isActPath(entry.kind, act.path)) throw new ApiError("unreadable-entry");
  const ids = await sendPhotos(entry, key);
  const headers = new Headers({ "content-type": "application/json", "idempotency-key": entry.id });
  // Beside the body, which has to stay the same under one key.
  headers.set("x-sent-at", new Date().toISOString());
  if (entry.ifMatch !== null) headers.set("if-match", `"${entry.ifMatch}"`);
  const body = JSON.stringify({ ...act.body, ...(ids.length > 0 ? { photos: ids } : {}) });
  const response = await fetch(act.path, { method: "POST", headers, body }).catch((cause: unknown) => {
    throw new ApiError("network", { cause });
  });
  if (response.ok) return response.json();
  const error = await apiErrorOf(response);
  if (error.code === "already-done") return null;
  if (error.code === "unknown-photo") await sendPhotosAnew(entry);
  throw error;
}

async function sendPhotos(entry: StoredEntry, key: CryptoKey): Promise<string[]> {
  const photos = [...entry.photos];
  for (const [place, photo] of photos.entries()) {
    if (photo.id !== null) continue;
    const file = await openPhoto(entry, place, key);
    const { id } = await callApi(uploadPhotoEndpoint, { file, idempotencyKey: photo.key }).catch(
      async (error: unknown) => {
        if (errorCodeOf(error) === "already-done") await sendPhotosAnew(entry);
        throw error;
      },
    );
    photos[place] = { ...photo, id };
    await putOutboxEntry({ ...entry, photos });
  }
  return photos.flatMap(({ id }) => (id === null ? [] : [id]));
}

/** The server keeps a photo that no case took for two days; this one came back later. The files are still here. */
const sendPhotosAnew = (entry: StoredEntry): Promise<void> =>
  putOutboxEntry({
    ...entry,
    photos: entry.photos.map((photo) => ({ ...photo, id: null, key: crypto.randomUUID() })),
  });
