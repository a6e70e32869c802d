import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, gridCodeField, idField, positionField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";

const readers = ["commander", "planner", "grid_leader", "leader", "admin"] as const;
const status = z.enum(["online", "offline", "maintenance"]);

export const reliabilitySchema = z.object({
  /** Hours of the period that something is known of. */
  observedHours: z.number(),
  /** Share of them that it worked; null where nothing is known. */
  onlineShare: z.number().nullable(),
  /** Off in maintenance, or while maintenance was announced. */
  plannedHours: z.number(),
  /** Off without notice. */
  faultHours: z.number(),
  faults: z.int(),
  longestHours: z.number(),
});

const listedSchema = z.object({
  cameraId: idField,
  name: z.string(),
  gridCode: gridCodeField,
  position: positionField,
  status,
  ...reliabilitySchema.shape,
});

export const cameraReliabilitySchema = z.object({
  days: z.int(),
  cameras: z.int(),
  /** Cameras that went off without notice in the period. */
  withFaults: z.int(),
  /** Over all cameras together. */
  ...reliabilitySchema.shape,
  items: z.array(listedSchema),
});

export type CameraReliability = z.infer<typeof cameraReliabilitySchema>;

export const cameraReliabilityEndpoint = endpoint({
  method: "GET",
  path: "/api/cameras/reliability",
  summary: "How cameras kept up over 30 or 90 days by their status history, those with most faults first",
  access: readers,
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    days: z.enum(["30", "90"]).default("30").transform(Number),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  body: noBody,
  success: { status: 200, schema: cameraReliabilitySchema },
});

export const cameraHistorySchema = z.object({
  cameraId: idField,
  /** Over 30 and over 90 days. */
  days30: reliabilitySchema,
  days90: reliabilitySchema,
  /** Announced and not over, the next first. */
  maintenance: z.array(z.object({ id: idField, startsAt: z.string(), endsAt: z.string(), reason: z.string() })),
});

export type CameraHistoryFacts = z.infer<typeof cameraHistorySchema>;

export const cameraHistoryEndpoint = endpoint({
  method: "GET",
  path: "/api/cameras/{id}/history",
  summary: "How one camera kept up over 30 and 90 days, and its announced maintenance",
  access: readers,
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: cameraHistorySchema },
});
