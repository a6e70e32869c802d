import { uploadPhotoEndpoint } from "@/lib/contracts/photos/upload-photo-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { uploadPhoto } from "@/lib/server/services/photos/upload-photo";

export const POST = route(uploadPhotoEndpoint, async ({ actor, body, ...once }) => {
  const uploaded = await uploadPhoto(actor, body, once);
  if (!uploaded.ok) return uploaded;
  return ok({ body: uploaded.value, headers: { location: `/api/photos/${uploaded.value.id}` } });
});
