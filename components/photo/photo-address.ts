import type { z } from "zod";
import type { PhotoOwner } from "@/lib/contracts/photos/photo";
import type { readPhotoEndpoint } from "@/lib/contracts/photos/read-photo-endpoint";

type PhotoSize = z.output<typeof readPhotoEndpoint.query>["size"];

/** Where the picture of a photo is. */
export const photoAddress = (owner: PhotoOwner, photoId: string, size: PhotoSize): string =>
  `/api/photos/${photoId}?size=${size}&${owner.kind}=${owner.id}`;
