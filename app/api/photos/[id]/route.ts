import type { PhotoOwner } from "@/lib/contracts/photos/photo";
import { readPhotoEndpoint } from "@/lib/contracts/photos/read-photo-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { readPhoto } from "@/lib/server/services/photos/read-photo";

export const GET = route(readPhotoEndpoint, async ({ actor, params, query: { size, incident, hazard } }) => {
  const photo = await readPhoto(actor, { id: params.id, owner: ownerOf(incident, hazard), size });
  return photo.ok ? ok({ body: photo.value, headers: { "cache-control": "private, no-store" } }) : photo;
});

function ownerOf(incident: string | undefined, hazard: string | undefined): PhotoOwner | null {
  if (incident !== undefined) return { kind: "incident", id: incident };
  return hazard === undefined ? null : { kind: "hazard", id: hazard };
}
