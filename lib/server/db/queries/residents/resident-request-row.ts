import { z } from "zod";
import type { ResidentRequest } from "@/lib/contracts/residents/resident-request-endpoints";
import { requestKinds, requestStatuses } from "@/lib/households/resident-request";
import { isoTime } from "../iso-time";

export const residentRequestSelect = `
select r.district_code, r.id, r.household_id, r.grid_code, b.address || coalesce(' ' || h.stairwell, '') as address, r.kind, r.note,
  r.asked_on::text, r.due_on::text, r.status, r.decided_at, r.decided_by_name, r.reason, r.revision
from resident_requests r
left join households h on h.district_code = r.district_code and h.id = r.household_id
left join buildings b on b.district_code = h.district_code and b.id = h.building_id`;

export const residentRequestRow = z.object({
  district_code: z.string(),
  id: z.string(),
  household_id: z.string(),
  grid_code: z.string(),
  /** Null once the record was removed. */
  address: z.string().nullable(),
  kind: z.enum(requestKinds),
  note: z.string(),
  asked_on: z.string(),
  due_on: z.string(),
  status: z.enum(requestStatuses),
  decided_at: isoTime.nullable(),
  decided_by_name: z.string().nullable(),
  reason: z.string(),
  revision: z.number(),
});

export type ResidentRequestRow = z.infer<typeof residentRequestRow>;

export const toResidentRequest = (row: ResidentRequestRow): ResidentRequest => ({
  id: row.id,
  householdId: row.household_id,
  gridCode: row.grid_code,
  address: row.address ?? "",
  kind: row.kind,
  note: row.note,
  askedOn: row.asked_on,
  dueOn: row.due_on,
  status: row.status,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by_name,
  reason: row.reason,
  revision: row.revision,
});
