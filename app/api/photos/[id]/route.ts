import { readPhotoEndpoint } from "@/lib/contracts/photos/read-photo-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { readPhoto } from "@/lib/server/services/photos/read-photo";

export const GET = route(readPhotoEndpoint, async ({ actor, params, query: { size, incident } }) => {
  const photo = await readPhoto(actor, { id: params.id, incidentId: incident ?? null, size });
  return photo.ok ? ok({ body: photo.value, headers: { "cache-control": "private, no-store" } }) : photo;
});
