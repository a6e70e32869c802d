import { z } from "zod";
import { idField } from "../fields";
import { patrolRouteSchema } from "./patrol-route";

export const checkInKinds = ["near", "code", "manual", "skipped"] as const;
/** Every street; the stops that matter most; or as the grid lays it out. */
export const patrolModes = ["streets", "stops", "zones"] as const;
export const patrolStatuses = ["planned", "walking", "done", "cancelled"] as const;

export const patrolSummarySchema = z.object({
  id: idField,
  gridCode: z.string(),
  mode: z.enum(patrolModes),
  status: z.enum(patrolStatuses),
  plannedOn: z.string(),
  walker: z.string(),
  metres: z.number(),
  minutes: z.number(),
  stops: z.int(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  coveredShare: z.number().nullable(),
  /** Planned together with others: which round of how many; `id` is the same for all of them. */
  party: z.object({ id: z.string(), place: z.int(), of: z.int() }).nullable(),
  revision: z.int(),
});

export type PatrolSummary = z.infer<typeof patrolSummarySchema>;

const checkInSchema = z.object({
  seq: z.int(),
  at: z.string(),
  kind: z.enum(checkInKinds),
  stop: z.string(),
  reason: z.string(),
});

/** All that is kept of a patrol. Of the walk that is: which streets, which check-ins, when it began and ended. No track. */
export const patrolSchema = patrolSummarySchema.extend({
  route: patrolRouteSchema,
  /** By which the right code of a stop's plate is known: the beginning of SHA-256 of `stop code`. None where no plate may hang. */
  plates: z.array(z.object({ stop: z.string(), hash: z.string() })).default([]),
  coveredRoadIds: z.array(idField),
  checkIns: z.array(checkInSchema),
});

export type Patrol = z.infer<typeof patrolSchema>;
export type PatrolCheckIn = z.infer<typeof checkInSchema>;
