import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, gridCodeField, positionField } from "../fields";
import { noBody, noParams } from "../nothing";

export const blindSpotSchema = z.object({
  type: z.literal("Feature"),
  id: z.int(),
  properties: z.object({
    rank: z.int(),
    gridCode: gridCodeField,
    squareMetres: z.number(),
    hazards: z.int(),
    incidents: z.int(),
    street: z.string(),
    streetEn: z.string(),
    centre: positionField,
  }),
  geometry: z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(positionField)) }),
});

export type BlindSpotFeature = z.infer<typeof blindSpotSchema>;

export const blindSpotsEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/blind-spots",
  summary:
    "Public ground that no working camera sees, ranked by hazards and cases in or within 15 m of it, then by size",
  access: ["commander", "planner", "grid_leader", "leader", "admin"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(50),
  }),
  body: noBody,
  success: {
    status: 200,
    schema: z.object({ type: z.literal("FeatureCollection"), features: z.array(blindSpotSchema) }),
  },
});
