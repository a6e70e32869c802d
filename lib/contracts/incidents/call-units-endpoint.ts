import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, textField } from "../fields";
import { noQuery } from "../nothing";
import { assigneeField } from "./assignee-field";
import { incidentDetailSchema } from "./incident";

export const callUnitsEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/calls",
  summary: "Call more units to a case in hand (街道吹哨、部门报到); who leads it does not change",
  access: ["commander"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({ units: z.array(assigneeField).min(1).max(8), reason: textField(4, 1000) }),
  needsIfMatch: true,
  idempotent: true,
  success: { status: 200, schema: incidentDetailSchema },
});
