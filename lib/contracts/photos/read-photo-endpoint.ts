import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noBody } from "../nothing";

export const readPhotoEndpoint = endpoint({
  method: "GET",
  path: "/api/photos/{id}",
  summary: "A photo of a case or a hazard, or one's own that none has taken yet",
  access: ["commander", "department", "grid_leader", "leader"],
  params: z.strictObject({ id: idField }),
  query: z.strictObject({
    /** At most 480 pixels long instead of 2048. */
    size: z.enum(["full", "thumbnail"]).default("full"),
    /** The case that shows the photo. A department must name it: it sees photos through the cases it was given. */
    incident: idField.optional(),
    /** The hazard that shows the photo, likewise. */
    hazard: idField.optional(),
  }),
  body: noBody,
  success: { status: 200, mediaType: "image/jpeg", schema: z.instanceof(Uint8Array) },
});
