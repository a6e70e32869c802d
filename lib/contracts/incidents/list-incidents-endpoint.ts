import { z } from "zod";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { boundingBoxField } from "../bounding-box";
import { endpoint } from "../endpoint";
import { areaCodeField, idField, instantField, wordsField } from "../fields";
import { noBody, noParams } from "../nothing";
import { cursorField, limitField, pageOf } from "../paging";
import { incidentSchema } from "./incident";

export const listIncidentsEndpoint = endpoint({
  method: "GET",
  path: "/api/incidents",
  summary: "Incidents of the scope, newest report first",
  access: ["commander", "department", "grid_leader", "leader"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    /** One status, or several with commas. */
    status: wordsField(incidentStatuses).optional(),
    /** A class (2 digits) or a sub-class (5). */
    category: z
      .string()
      .regex(/^\d{2}(\d{3})?$/)
      .optional(),
    bbox: boundingBoxField.optional(),
    since: instantField.optional(),
    until: instantField.optional(),
    limit: limitField,
    cursor: cursorField(z.tuple([instantField, idField])).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(incidentSchema) },
});
