import { z } from "zod";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { incidentSources } from "@/lib/incidents/incident-source";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { mediationStates } from "@/lib/incidents/mediation/mediation";
import { isoTime } from "../iso-time";
import { lngLat, toPosition } from "../lng-lat";

export const incidentColumns = `district_code, id, number, category, severity, status, source, description, address, grid_code,
  ${lngLat("position")}, department_code, assignee_user_id, assignee_name, handled_by, reported_at, registered_at, due_from,
  due_at, closed_at, photo_required, duplicate_of, revision, assisting, is_drill, parent_id, children, open_children, mediation,
  revisit_on::text`;

export const incidentRow = z.object({
  district_code: z.string(),
  id: z.string(),
  number: z.string(),
  category: z.string(),
  severity: z.number(),
  status: z.enum(incidentStatuses),
  source: z.enum(incidentSources),
  description: z.string(),
  address: z.string(),
  grid_code: z.string(),
  lng: z.number(),
  lat: z.number(),
  department_code: z.string().nullable(),
  assignee_user_id: z.string().nullable(),
  assignee_name: z.string().nullable(),
  handled_by: z.string().nullable(),
  reported_at: isoTime,
  registered_at: isoTime.nullable(),
  due_from: isoTime.nullable(),
  due_at: isoTime.nullable(),
  closed_at: isoTime.nullable(),
  photo_required: z.boolean(),
  duplicate_of: z.string().nullable(),
  revision: z.number(),
  assisting: z.array(z.string()),
  is_drill: z.boolean(),
  parent_id: z.string().nullable(),
  children: z.number(),
  open_children: z.number(),
  mediation: z.enum(mediationStates).nullable(),
  revisit_on: z.string().nullable(),
});

export type IncidentRow = z.infer<typeof incidentRow>;

/** What everybody who may read the case sees of it. */
export const toIncident = (row: IncidentRow): Incident => ({
  id: row.id,
  number: row.number,
  category: row.category,
  severity: row.severity,
  status: row.status,
  source: row.source,
  description: row.description,
  address: row.address,
  gridCode: row.grid_code,
  position: toPosition(row),
  departmentCode: row.department_code,
  assignee: row.assignee_name,
  reportedAt: row.reported_at,
  registeredAt: row.registered_at,
  dueFrom: row.due_from,
  dueAt: row.due_at,
  closedAt: row.closed_at,
  drill: row.is_drill,
  revision: row.revision,
});
