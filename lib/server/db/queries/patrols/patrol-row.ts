import { z } from "zod";
import type { PatrolSummary } from "@/lib/contracts/patrols/patrol";
import { patrolModes, patrolStatuses } from "@/lib/contracts/patrols/patrol";
import { isoTime } from "../iso-time";

export const patrolColumns = `district_code, id, grid_code, mode, status, planned_on::text, walker_name, length_metres,
  walking_minutes, jsonb_array_length(coalesce(plan -> 'stops', '[]')) as stops, started_at, ended_at, covered_share, party, party_place,
  party_size, revision`;

export const patrolRow = z.object({
  district_code: z.string(),
  id: z.string(),
  grid_code: z.string(),
  mode: z.enum(patrolModes),
  status: z.enum(patrolStatuses),
  planned_on: z.string(),
  walker_name: z.string(),
  length_metres: z.number(),
  walking_minutes: z.number(),
  stops: z.number(),
  started_at: isoTime.nullable(),
  ended_at: isoTime.nullable(),
  covered_share: z.number().nullable(),
  party: z.string().nullable(),
  party_place: z.number().nullable(),
  party_size: z.number().nullable(),
  revision: z.number(),
});

export type PatrolRow = z.infer<typeof patrolRow>;

export const toPatrolSummary = (row: PatrolRow): PatrolSummary => ({
  id: row.id,
  gridCode: row.grid_code,
  mode: row.mode,
  status: row.status,
  plannedOn: row.planned_on,
  walker: row.walker_name,
  metres: row.length_metres,
  minutes: row.walking_minutes,
  stops: row.stops,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  coveredShare: row.covered_share,
  party:
    row.party === null || row.party_place === null || row.party_size === null
      ? null
      : { id: row.party, place: row.party_place, of: row.party_size },
  revision: row.revision,
});
