import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, positionField } from "../fields";
import { noQuery } from "../nothing";
import { incidentDetailSchema } from "./incident";

export const checkInEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/check-ins",
  summary: "The called unit reports that it is at the place; the place overwrites the unit's last one",
  access: ["department", "grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({
    /** The case's own place unless it is given. */
    position: positionField.optional(),
  }),
  idempotent: true,
  success: { status: 200, schema: incidentDetailSchema },
});
