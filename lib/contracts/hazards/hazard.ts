import { z } from "zod";
import { hazardStatuses, inspectionOutcomes } from "@/lib/hazards/inspection-table";
import { idField, positionField } from "../fields";
import { photoSchema } from "../photos/photo";

export const hazardSchema = z.object({
  id: idField,
  number: z.string(),
  kind: z.string(),
  level: z.enum(["general", "major"]),
  status: z.enum(hazardStatuses),
  title: z.string(),
  description: z.string(),
  address: z.string(),
  gridCode: z.string(),
  position: positionField,
  responsible: z.string(),
  departmentCode: z.string().nullable(),
  foundAt: z.string(),
  dueOn: z.string().nullable(),
  nextInspectionOn: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** The closed hazard of the same kind that stood here before. */
  recurrenceOf: idField.nullable(),
  revision: z.int(),
});

export type Hazard = z.infer<typeof hazardSchema>;

/** Codes of what was found wrong. */
export const checksField = z.array(z.string().regex(/^[a-z0-9-]{1,40}$/)).max(20);

export const inspectionSchema = z.object({
  seq: z.int(),
  at: z.string(),
  inspector: z.string(),
  outcome: z.enum(["found", ...inspectionOutcomes]),
  note: z.string(),
  /** Codes of the dictionary `hazard-check`: what was found wrong. */
  checks: z.array(z.string()),
});

export type HazardInspection = z.infer<typeof inspectionSchema>;

export const hazardDetailSchema = hazardSchema.extend({
  inspections: z.array(inspectionSchema),
  photos: z.array(photoSchema),
  allowedOutcomes: z.array(z.enum(inspectionOutcomes)),
});

export type HazardDetail = z.infer<typeof hazardDetailSchema>;
