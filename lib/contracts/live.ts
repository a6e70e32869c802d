import { z } from "zod";
import { incidentSources } from "@/lib/incidents/incident-source";

/** `wall` is no topic of its own: a wall is told of a case that it moved, and not more. */
export const liveTopics = ["incidents", "hazards", "cameras", "grids", "alerts", "checked-places", "wall"] as const;

export type LiveTopic = (typeof liveTopics)[number];

const position = z.tuple([z.number(), z.number()]);

/** `data:` of an event of topic `incidents`; docs/api.md. Keys that are not listed here never leave the server. */
export const liveIncident = z.object({
  id: z.string(),
  number: z.string(),
  category: z.string(),
  description: z.string(),
  position,
  severity: z.number().int(),
  /** Absent from events that an older version wrote. */
  source: z.enum(incidentSources).optional(),
  status: z.string(),
  gridCode: z.string(),
  /** Since when the running limit runs; absent from events that an older version wrote. */
  dueFrom: z.string().nullable().optional(),
  dueAt: z.string().nullable(),
  /** There when it is true. */
  drill: z.boolean().optional(),
  revision: z.number().int(),
});

/** `data:` of an event of topic `wall`: that a case of this community changed. */
export const liveWall = z.object({ community: z.string() });
