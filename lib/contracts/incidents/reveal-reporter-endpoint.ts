import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noQuery } from "../nothing";
import { reasonField } from "../reveal-reason";

export const revealReporterEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/reporter",
  summary: "The reporter's contact, for a reason that is kept; 30 reveals an hour",
  access: ["commander", "department", "grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({ reason: reasonField }),
  success: { status: 200, schema: z.object({ name: z.string(), phone: z.string() }) },
});
