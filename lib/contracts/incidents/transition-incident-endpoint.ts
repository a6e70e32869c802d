import { z } from "zod";
import { dispatchKinds } from "@/lib/incidents/dispatch/dispatch-kind";
import { incidentActions } from "@/lib/incidents/incident-action";
import { endpoint } from "../endpoint";
import { idField, textField } from "../fields";
import { noQuery } from "../nothing";
import { photoIdsField } from "../photos/photo";
import { assigneeField } from "./assignee-field";
import { extensionSchema, incidentDetailSchema } from "./incident";

export const transitionIncidentEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/transitions",
  summary: "Take one step of the closed loop, made on the revision named in If-Match",
  access: ["commander", "department", "grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({
    action: z.enum(incidentActions),
    reason: textField(0, 1000).optional(),
    assignee: assigneeField.optional(),
    /** With `dispatch`: units that help the assignee, who leads. */
    assisting: z.array(assigneeField).max(8).optional(),
    /** With `dispatch`; when it is left out: `joint` with helpers, `transfer` for a case sent elsewhere, else `direct`. */
    kind: z.enum(dispatchKinds).optional(),
    note: textField(0, 2000).optional(),
    photos: photoIdsField.optional(),
    /** With `dispatch`: the finished work must be fed back with a photo. As it was, unless said. */
    photoRequired: z.boolean().optional(),
    /** With `request-extension` the time asked for; with `grant-extension` the time granted, as asked unless given. */
    extension: extensionSchema.optional(),
  }),
  needsIfMatch: true,
  idempotent: true,
  success: { status: 200, schema: incidentDetailSchema },
});
