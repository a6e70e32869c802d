import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, gridCodeField, idField, positionField } from "../fields";
import { noBody, noParams } from "../nothing";

const overReachItemSchema = z.object({
  cameraId: idField,
  code: z.string(),
  name: z.string(),
  gridCode: gridCodeField,
  position: positionField,
  bearingDegrees: z.number().nullable(),
  /** Metres of dwellings' façades in observation distance (62 px/m), and whose they are. */
  metres: z.number(),
  buildings: z.int(),
  /** A place where nobody may be watched: Decree 799, art. 8. */
  forbidden: z.boolean(),
  /** The smallest turn that ends it, in whole degrees; a mask in the picture where none does. */
  cure: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("turn"), bearingDegrees: z.number(), degrees: z.int() }),
    z.object({ kind: z.literal("mask") }),
  ]),
});

export type OverReachItem = z.infer<typeof overReachItemSchema>;

export const overReachEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/over-reach",
  summary: "Cameras that see too much, forbidden places first, each with the smallest turn that ends it or a mask",
  access: ["commander", "planner", "grid_leader", "leader", "admin"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  body: noBody,
  success: { status: 200, schema: z.object({ total: z.int(), items: z.array(overReachItemSchema) }) },
});
