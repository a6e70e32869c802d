import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noParams, noQuery } from "../nothing";

export const uploadPhotoEndpoint = endpoint({
  method: "POST",
  path: "/api/photos",
  summary:
    "Send a photo; it is drawn anew without metadata and stays the sender's own until a case or a hazard takes its id",
  access: ["commander", "department", "grid_leader"],
  params: noParams,
  query: noQuery,
  body: z.instanceof(Uint8Array),
  bodyMediaTypes: ["image/jpeg", "image/png", "image/webp", "image/avif"],
  maxBodyBytes: 15_000_000,
  idempotent: true,
  success: {
    status: 201,
    schema: z.object({ id: idField, width: z.int(), height: z.int(), sha256: z.string() }),
  },
});
