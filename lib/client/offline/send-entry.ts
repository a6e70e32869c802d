import { uploadPhotoEndpoint } from "@/lib/contracts/photos/upload-photo-endpoint";
import { callApi } from "../api";
import { ApiError, apiErrorOf } from "../api-error";
import type { OutboxEntry } from "./outbox-entry";
import { putOutboxEntry } from "./outbox-store";

/**
 * Sends one entry: its photos first, each kept as sent as soon as it is, then the act itself under its own key.
 * @throws ApiError when the server did not take it
 */
export async function sendEntry(entry: OutboxEntry): Promise<unknown> {
  const photos = [...entry.photos];
  for (const [place, photo] of photos.entries()) {
    if (photo.id !== null) continue;
    const { id } = await callApi(uploadPhotoEndpoint, { file: photo.file, idempotencyKey: photo.key });
    photos[place] = { ...photo, id };
    await putOutboxEntry({ ...entry, photos });
  }
  const ids = photos.length > 0 ? { photos: photos.map(({ id }) => id) } : {};
  const headers = new Headers({ "content-type": "application/json", "idempotency-key": entry.id });
  // Beside the body, which has to stay the same under one key.
  headers.set("x-sent-at", new Date().toISOString());
  if (entry.ifMatch !== null) headers.set("if-match", `"${entry.ifMatch}"`);
  const body = JSON.stringify({ ...entry.body, ...ids });
  const response = await fetch(entry.path, { method: "POST", headers, body }).catch((cause: unknown) => {
    throw new ApiError("network", { cause });
  });
  if (!response.ok) throw await apiErrorOf(response);
  return response.json();
}
