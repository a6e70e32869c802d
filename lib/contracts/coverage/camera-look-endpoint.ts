import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { seenShapeSchema } from "./seen-shape";

export const cameraLookSchema = z.object({
  cameraId: idField,
  /** What it sees where it looks now; null when it sees no ground, or turns and nobody knows where it looks. */
  seen: seenShapeSchema.nullable(),
  seenSquareMetres: z.number(),
  /** All that it could see by turning; null for one that does not turn. It counts nowhere as covered. */
  reach: seenShapeSchema.nullable(),
  reachSquareMetres: z.number().nullable(),
  aimKnown: z.boolean(),
  /** Façades of dwellings in observation distance, wherever it turns. */
  overReach: z.object({ metres: z.number(), buildings: z.number(), forbidden: z.boolean() }),
  /** How far its place on record was moved out of a house to the façade it must hang on. */
  movedMetres: z.number(),
  /** Fields that were missing or impossible and were taken from the usual values of the type. */
  assumed: z.array(
    z.enum(["ptzType", "bearingDegrees", "fovDegrees", "rangeMetres", "heightMetres", "horizontalPixels"]),
  ),
});

export type CameraLook = z.infer<typeof cameraLookSchema>;

export const cameraLookEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/cameras/{id}",
  summary: "What one camera sees now, and what it could see by turning, among the buildings as they are",
  access: ["commander", "planner", "grid_leader", "leader", "admin"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: cameraLookSchema },
});
