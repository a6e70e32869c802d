import { z } from "zod";
import { inspectionOutcomes } from "@/lib/hazards/inspection-table";
import { endpoint } from "../endpoint";
import { dayField, idField, textField } from "../fields";
import { noQuery } from "../nothing";
import { photoIdsField } from "../photos/photo";
import { checksField, hazardDetailSchema } from "./hazard";

export const inspectHazardEndpoint = endpoint({
  method: "POST",
  path: "/api/hazards/{id}/inspections",
  summary: "Record what an inspection found, made on the revision named in If-Match",
  access: ["department", "grid_leader"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: z.strictObject({
    outcome: z.enum(inspectionOutcomes),
    note: textField(0, 2000).default(""),
    nextInspectionOn: dayField.nullable().default(null),
    checks: checksField.default([]),
    photos: photoIdsField.optional(),
  }),
  needsIfMatch: true,
  idempotent: true,
  success: { status: 201, schema: hazardDetailSchema },
});
