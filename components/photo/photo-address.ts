import type { z } from "zod";
import type { readPhotoEndpoint } from "@/lib/contracts/photos/read-photo-endpoint";

type PhotoSize = z.output<typeof readPhotoEndpoint.query>["size"];

/** Where the picture of a case's photo is. */
export const photoAddress = (incidentId: string, photoId: string, size: PhotoSize): string =>
  `/api/photos/${photoId}?size=${size}&incident=${incidentId}`;
