import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, textField } from "../fields";
import { noQuery } from "../nothing";
import { incidentDetailSchema } from "./incident";

export const reachMilestoneEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/milestones",
  summary: "Say that the next step of the handling is reached (停工, 到场 …); the last one is reached by `feed-back`",
  access: ["commander", "department", "grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({
    /** The step of the handling that comes next, as `milestone` of the case tells it. */
    step: z.int().min(1).max(9),
    note: textField(0, 2000).optional(),
  }),
  needsIfMatch: true,
  idempotent: true,
  success: { status: 200, schema: incidentDetailSchema },
});
