import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, textField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { incidentDetailSchema, incidentSchema } from "./incident";

const duplicateSchema = z.object({
  incident: incidentSchema,
  /** 0 to 1 */
  likeness: z.number(),
  reason: z.object({ distanceMetres: z.number(), sameSubclass: z.boolean(), hoursApart: z.number() }),
});

export type DuplicateChoice = z.infer<typeof duplicateSchema>;

const params = z.strictObject({ id: idField });

export const listDuplicatesEndpoint = endpoint({
  method: "GET",
  path: "/api/incidents/{id}/duplicates",
  summary: "Open cases of the same class within 150 m and 72 h that may be the same thing, likeliest first",
  access: ["commander"],
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(duplicateSchema) }) },
});

export const mergeIncidentEndpoint = endpoint({
  method: "PUT",
  path: "/api/incidents/{id}/duplicates",
  summary: "Put the case aside as a duplicate of `into`, or with null take that back",
  access: ["commander"],
  params,
  query: noQuery,
  body: z.strictObject({ into: idField.nullable(), note: textField(0, 1000).default("") }),
  needsIfMatch: true,
  idempotent: true,
  success: { status: 200, schema: incidentDetailSchema },
});
