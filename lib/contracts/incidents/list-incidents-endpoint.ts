import { z } from "zod";
import { campaignFigures } from "@/lib/incidents/campaign/campaign-counts";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { indicators } from "@/lib/incidents/indicator";
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
    /** A department's code; `-` for cases that no department has. */
    department: z
      .string()
      .regex(/^(-|[a-z][a-z0-9-]{1,39})$/)
      .optional(),
    /** Open cases this near to their limit now. */
    lateness: wordsField(["soon", "late", "very-late"]).optional(),
    /** The cases behind a figure of `/api/incidents/rates`: all it judges, or those that meet it (`met=yes`) or do not. */
    indicator: z.enum(indicators).optional(),
    met: z.enum(["yes", "no"]).optional(),
    /** The cases that count in a campaign, or those of them that one of its figures counts. */
    campaign: idField.optional(),
    figure: z.enum(campaignFigures).optional(),
    /** Disputes whose day of the visit has come, and that nobody has visited since. */
    revisit: z.literal("due").optional(),
    bbox: boundingBoxField.optional(),
    since: instantField.optional(),
    until: instantField.optional(),
    limit: limitField,
    cursor: cursorField(z.tuple([instantField, idField])).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(incidentSchema) },
});
