import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Open311Case } from "@/lib/contracts/open311/open311-requests";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { isoTime } from "../iso-time";
import { lngLat, toPosition } from "../lng-lat";

export const open311CaseColumns = `id, category, status, duplicate_of is not null as is_duplicate, description, address,
  ${lngLat("position")}, department_code, assignee_user_id, reported_by, reported_at, updated_at, due_at,
  (select d.name from departments d where d.code = department_code) as department,
  (select d.name_en from departments d where d.code = department_code) as department_en`;

export const open311CaseRow = z.object({
  id: z.string(),
  category: z.string(),
  status: z.enum(incidentStatuses),
  is_duplicate: z.boolean(),
  description: z.string(),
  address: z.string(),
  lng: z.number(),
  lat: z.number(),
  department_code: z.string().nullable(),
  assignee_user_id: z.string().nullable(),
  reported_by: z.string().nullable(),
  reported_at: isoTime,
  updated_at: isoTime,
  due_at: isoTime.nullable(),
  department: z.string().nullable(),
  department_en: z.string().nullable(),
});

export type Open311CaseRow = z.infer<typeof open311CaseRow>;

export const toOpen311Case = (row: Open311CaseRow, { userId, role }: Pick<Actor, "userId" | "role">): Open311Case => ({
  id: row.id,
  status: row.status,
  isDuplicate: row.is_duplicate,
  category: row.category,
  description: row.description,
  address: row.address,
  position: toPosition(row),
  department:
    row.department === null || row.department_en === null ? null : { name: row.department, nameEn: row.department_en },
  reportedAt: row.reported_at,
  updatedAt: row.updated_at,
  dueAt: row.due_at,
  // A department is shown no cases but those it was given.
  isReaders: role === "department" || row.reported_by === userId || row.assignee_user_id === userId,
});
