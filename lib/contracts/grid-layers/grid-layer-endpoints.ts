import { z } from "zod";
import { endpoint } from "../endpoint";
import { dayField, idField, lineField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";
import { layerEntrySchema, layersSchema, layerUnitFeatureSchema, layerWorkerSchema } from "./grid-layer";

const readers = ["commander", "department", "planner", "grid_leader", "leader", "admin"] as const;
const makers = ["planner", "admin"] as const;
const params = z.strictObject({ id: idField });

export const listGridLayersEndpoint = endpoint({
  method: "GET",
  path: "/api/grid-layers",
  summary: "The thematic layers of the districts of the scope, and to which of them a class of cases goes",
  access: readers,
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: layersSchema },
});

export const createGridLayerEndpoint = endpoint({
  method: "POST",
  path: "/api/grid-layers",
  summary: "Make a thematic layer over the ground of a district, street or community; a plan gives it its units",
  access: makers,
  params: noParams,
  query: noQuery,
  body: layerEntrySchema.extend({
    /** Stands before the serial in the codes of its units; never given again. */
    code: z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/, "must be 2 to 8 capital letters or digits, a letter first"),
    areaCode: z.string().regex(/^\d{6}(\d{3}(\d{3})?)?$/, "must be an area code of 6, 9 or 12 digits"),
  }),
  success: { status: 201, schema: layersSchema.extend({ id: idField }) },
});

export const changeGridLayerEndpoint = endpoint({
  method: "PUT",
  path: "/api/grid-layers/{id}",
  summary: "Change what a thematic layer is called and has to cover, retire it, or take it into use again",
  access: makers,
  params,
  query: noQuery,
  body: layerEntrySchema.extend({ retired: z.boolean() }),
  needsIfMatch: true,
  success: { status: 200, schema: layersSchema },
});

export const listLayerUnitsEndpoint = endpoint({
  method: "GET",
  path: "/api/grid-layers/{id}/units",
  summary: "The units of a thematic layer in force on a day (today unless `at` says otherwise) as GeoJSON",
  access: readers,
  params,
  query: z.strictObject({ at: dayField.optional() }),
  body: noBody,
  success: {
    status: 200,
    mediaType: "application/geo+json",
    schema: z.object({ type: z.literal("FeatureCollection"), features: z.array(layerUnitFeatureSchema) }),
  },
});

export const changeLayerUnitEndpoint = endpoint({
  method: "PUT",
  path: "/api/grid-layers/{id}/units/{code}",
  summary: "Change what a unit in force is called and who answers for it; its ground is a plan's",
  access: makers,
  params: params.extend({ code: z.string().regex(/^[A-Z][A-Z0-9]{1,7}-\d{3}$/, "must be a unit's code") }),
  query: noQuery,
  body: z.strictObject({
    name: lineField(1, 60),
    nameEn: lineField(1, 80),
    department: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,39}$/, "must be a department's code")
      .nullable(),
    /** User name of a grid leader of the layer's area. Unsaid, whoever it is stays. */
    worker: lineField(1, 64).nullable().optional(),
  }),
  needsIfMatch: true,
  success: { status: 200, schema: layerUnitFeatureSchema },
});

export const listLayerWorkersEndpoint = endpoint({
  method: "GET",
  path: "/api/grid-layers/{id}/workers",
  summary: "Who may be named for a unit of a thematic layer: the grid leaders of its area, in the order of their areas",
  access: makers,
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(layerWorkerSchema) }) },
});

export const routeClassEndpoint = endpoint({
  method: "PUT",
  path: "/api/grid-layer-routes/{category}",
  summary: "Say to which thematic layer a class or sub-class of cases goes; null: to none",
  access: makers,
  params: z.strictObject({ category: z.string().regex(/^\d{2}(\d{3})?$/, "must be 2 or 5 digits") }),
  query: noQuery,
  body: z.strictObject({
    districtCode: z.string().regex(/^\d{6}$/, "must be a district's code"),
    layer: idField.nullable(),
  }),
  success: { status: 200, schema: layersSchema },
});

export const gridLayerEndpoints = [
  listGridLayersEndpoint,
  createGridLayerEndpoint,
  changeGridLayerEndpoint,
  listLayerUnitsEndpoint,
  changeLayerUnitEndpoint,
  listLayerWorkersEndpoint,
  routeClassEndpoint,
];
