import { z } from "zod";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { endpoint } from "../endpoint";
import { areaCodeField, positionField } from "../fields";
import { noBody, noParams } from "../nothing";

const named = { code: z.string(), name: z.string(), nameEn: z.string() };
const load = { open: z.int(), soon: z.int(), late: z.int() };

/** A case as strangers may see it: its class for its words, its community for its place, nobody's name. */
const wallCaseSchema = z.object({
  number: z.string(),
  category: z.object(named),
  severity: z.int(),
  status: z.enum(incidentStatuses),
  community: z.object(named),
  /** Centre of the H3 cell (resolution 9, some 350 m wide) that the case lies in. */
  position: positionField,
  reportedAt: z.string(),
  dueFrom: z.string().nullable(),
  dueAt: z.string().nullable(),
  closedAt: z.string().nullable(),
});

export type WallCase = z.infer<typeof wallCaseSchema>;

const wallSchema = z.object({
  /** The server's clock when the figures were read. */
  at: z.string(),
  area: z.object(named),
  communities: z.int(),
  grids: z.int(),
  figures: z.object({
    ...load,
    waiting: z.int(),
    reportedToday: z.int(),
    closedToday: z.int(),
    /** Closed in the last seven days, and how many of them by their last limit. */
    closedSevenDays: z.int(),
    closedInTimeSevenDays: z.int(),
  }),
  /** Reports of each of the last seven local days, today last. */
  days: z.array(z.int()).length(7),
  /** Today's reports by local hour: still open, of those late, and done. */
  hours: z.array(z.object({ open: z.int(), late: z.int(), done: z.int() })).length(24),
  classes: z.array(z.object({ ...named, ...load })),
  areas: z.array(z.object({ ...named, ...load })),
  attention: z.array(wallCaseSchema),
  latest: z.array(wallCaseSchema),
  /** Open cases for the map, the gravest and most urgent first; at most 2 000. */
  marks: z.array(
    z.object({
      position: positionField,
      severity: z.int(),
      status: z.enum(incidentStatuses),
      reportedAt: z.string(),
      dueFrom: z.string().nullable(),
      dueAt: z.string().nullable(),
    }),
  ),
});

export type Wall = z.infer<typeof wallSchema>;

export const readWallEndpoint = endpoint({
  method: "GET",
  path: "/api/wall",
  summary: "What a video wall shows: figures, and masked cases without words, address, exact place or people",
  access: ["commander", "leader", "wall"],
  params: noParams,
  query: z.strictObject({ area: areaCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: wallSchema },
});
