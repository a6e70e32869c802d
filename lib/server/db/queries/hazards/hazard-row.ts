import { z } from "zod";
import type { Hazard } from "@/lib/contracts/hazards/hazard";
import { hazardStatuses } from "@/lib/hazards/inspection-table";
import { isoTime } from "../iso-time";
import { lngLat, toPosition } from "../lng-lat";

export const hazardColumns = `district_code, id, number, kind, level, status, title, description, address, grid_code,
  ${lngLat("position")}, responsible, department_code, found_at, due_on::text, next_inspection_on::text, closed_at, recurrence_of, revision`;

export const hazardRow = z.object({
  district_code: z.string(),
  id: z.string(),
  number: z.string(),
  kind: z.string(),
  level: z.enum(["general", "major"]),
  status: z.enum(hazardStatuses),
  title: z.string(),
  description: z.string(),
  address: z.string(),
  grid_code: z.string(),
  lng: z.number(),
  lat: z.number(),
  responsible: z.string(),
  department_code: z.string().nullable(),
  found_at: isoTime,
  due_on: z.string().nullable(),
  next_inspection_on: z.string().nullable(),
  closed_at: isoTime.nullable(),
  recurrence_of: z.string().nullable(),
  revision: z.number(),
});

export type HazardRow = z.infer<typeof hazardRow>;

export const toHazard = (row: HazardRow): Hazard => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  level: row.level,
  status: row.status,
  title: row.title,
  description: row.description,
  address: row.address,
  gridCode: row.grid_code,
  position: toPosition(row),
  responsible: row.responsible,
  departmentCode: row.department_code,
  foundAt: row.found_at,
  dueOn: row.due_on,
  nextInspectionOn: row.next_inspection_on,
  closedAt: row.closed_at,
  recurrenceOf: row.recurrence_of,
  revision: row.revision,
});
