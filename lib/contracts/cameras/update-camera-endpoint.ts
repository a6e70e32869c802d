import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noQuery } from "../nothing";
import { cameraSchema, cameraSettingsSchema } from "./camera";

export const updateCameraEndpoint = endpoint({
  method: "PUT",
  path: "/api/cameras/{id}",
  summary: "Replace what is on record of a camera; what Decree 799 forbids is refused with the article",
  access: ["admin"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: cameraSettingsSchema,
  needsIfMatch: true,
  idempotent: true,
  success: { status: 200, schema: cameraSchema },
});
