import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, instantField } from "../fields";
import { noBody, noParams } from "../nothing";

export const readIncidentColumnsEndpoint = endpoint({
  method: "GET",
  path: "/api/incidents/columns",
  summary: "All incidents of the scope reported in a time, as binary columns for the map (docs/api.md)",
  access: ["commander", "department", "grid_leader", "leader"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    since: instantField.optional(),
    until: instantField.optional(),
  }),
  body: noBody,
  success: { status: 200, mediaType: "application/vnd.fangge.incident-columns", schema: z.instanceof(Uint8Array) },
});
