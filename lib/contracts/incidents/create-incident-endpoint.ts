import { z } from "zod";
import { incidentSources } from "@/lib/incidents/incident-source";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { endpoint } from "../endpoint";
import { lineField, positionField, textField } from "../fields";
import { noParams, noQuery } from "../nothing";
import { photoIdsField } from "../photos/photo";
import { contactField } from "./contact-field";
import { categoryField, severityField } from "./incident";

export const createIncidentEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents",
  summary: "Report an incident at a position inside the scope",
  access: ["commander", "grid_leader"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    category: categoryField,
    description: textField(1, 4000),
    position: positionField,
    severity: severityField.default(1),
    /** Unless given: `patrol` for a grid leader, `hotline` for the command centre. */
    source: z.enum(incidentSources).optional(),
    address: lineField(0, 200).default(""),
    reporter: contactField.optional(),
    photos: photoIdsField.optional(),
    /** Unless given: yes while a drill runs in the district. `false`: this one is real. */
    drill: z.boolean().optional(),
  }),
  maxBodyBytes: 32_000,
  idempotent: true,
  success: {
    status: 201,
    schema: z.object({
      id: z.string(),
      number: z.string(),
      gridCode: z.string(),
      status: z.enum(incidentStatuses),
      dueAt: z.string().nullable(),
      revision: z.int(),
    }),
  },
});
