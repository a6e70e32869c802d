import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, lineField, positionField, textField } from "../fields";
import { noQuery } from "../nothing";
import { categoryField, incidentDetailSchema, severityField } from "./incident";

const MOST_PARTS = 10;
const params = z.strictObject({ id: idField });

const partSchema = z.strictObject({
  category: categoryField,
  description: textField(1, 2000),
  /** Those of the case, where nothing else is said. */
  severity: severityField.optional(),
  address: lineField(0, 200).optional(),
  position: positionField.optional(),
});

export const splitIncidentEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/parts",
  summary:
    "Split a registered case: each part becomes a case of its own; this one can be closed when all of them are settled",
  access: ["commander"],
  params,
  query: noQuery,
  body: z.strictObject({ parts: z.array(partSchema).min(2).max(MOST_PARTS), note: textField(0, 1000).default("") }),
  needsIfMatch: true,
  idempotent: true,
  success: { status: 200, schema: incidentDetailSchema },
});

export const linkIncidentEndpoint = endpoint({
  method: "PUT",
  path: "/api/incidents/{id}/parent",
  summary: "Make the case a part of `parent`, or with null take it out; a parent is closed after its parts",
  access: ["commander"],
  params,
  query: noQuery,
  body: z.strictObject({ parent: idField.nullable(), note: textField(0, 1000).default("") }),
  needsIfMatch: true,
  idempotent: true,
  success: { status: 200, schema: incidentDetailSchema },
});
