import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, textField } from "../fields";
import { noQuery } from "../nothing";
import { incidentDetailSchema } from "./incident";

export const commentIncidentEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/comments",
  summary: "Add words to the timeline of the case; the command centre and whoever has the case in hand",
  access: ["commander", "department", "grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({ text: textField(1, 2000) }),
  idempotent: true,
  success: { status: 201, schema: incidentDetailSchema },
});
