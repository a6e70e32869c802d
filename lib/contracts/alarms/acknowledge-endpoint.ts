import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noQuery } from "../nothing";

export const acknowledgeEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/acknowledgement",
  summary: "Take a severe case's alarm; 409 with who did and when if somebody was faster",
  access: ["commander"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({}),
  idempotent: true,
  success: { status: 200, schema: z.object({ acknowledgedAt: z.string(), acknowledgedBy: z.string() }) },
});
