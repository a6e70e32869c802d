import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, instantField } from "../fields";
import { noParams, noQuery } from "../nothing";
import { cameraCodeField } from "./camera";

const said = { online: z.boolean(), at: instantField };

export const reportCameraStatusEndpoint = endpoint({
  method: "PUT",
  path: "/api/cameras/status",
  summary: "What a video platform says of cameras, on or off and since when; answered report by report",
  access: ["admin", "platform"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    reports: z
      .array(z.union([z.strictObject({ id: idField, ...said }), z.strictObject({ code: cameraCodeField, ...said })]))
      .min(1)
      .max(1000),
  }),
  idempotent: true,
  success: {
    status: 200,
    schema: z.object({
      changed: z.int(),
      /** One a report, in the order given; `unknown`: no camera of the scope, or more than one. */
      outcomes: z.array(z.enum(["changed", "unchanged", "stale", "ahead", "unknown"])),
    }),
  },
});
