import { z } from "zod";
import { boundingBoxField } from "../bounding-box";
import { endpoint } from "../endpoint";
import { areaCodeField, dayField } from "../fields";
import { noBody, noParams } from "../nothing";
import { gridFeatureSchema } from "./grid";

export const listGridsEndpoint = endpoint({
  method: "GET",
  path: "/api/grids",
  summary: "Grids of the scope in force on a day (today unless `at` says otherwise) as GeoJSON",
  access: ["commander", "department", "planner", "grid_leader", "leader", "admin"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    at: dayField.optional(),
    bbox: boundingBoxField.optional(),
  }),
  body: noBody,
  success: {
    status: 200,
    mediaType: "application/geo+json",
    schema: z.object({ type: z.literal("FeatureCollection"), features: z.array(gridFeatureSchema) }),
  },
});
