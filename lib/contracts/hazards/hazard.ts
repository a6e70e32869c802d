import { z } from "zod";
import { hazardStatuses, inspectionOutcomes } from "@/lib/hazards/inspection-table";
import { idField, positionField } from "../fields";

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
  revision: z.int(),
});

export type Hazard = z.infer<typeof hazardSchema>;

export const inspectionSchema = z.object({
  seq: z.int(),
  at: z.string(),
  inspector: z.string(),
  outcome: z.enum(["found", ...inspectionOutcomes]),
  note: z.string(),
});

export type HazardInspection = z.infer<typeof inspectionSchema>;

export const hazardDetailSchema = hazardSchema.extend({
  inspections: z.array(inspectionSchema),
  allowedOutcomes: z.array(z.enum(inspectionOutcomes)),
});

export type HazardDetail = z.infer<typeof hazardDetailSchema>;
