import { z } from "zod";
import { layerKinds } from "@/lib/grid/layer-kind";
import { idField, lineField } from "../fields";

/** What of a layer can be changed. */
export const layerEntrySchema = z.strictObject({
  name: lineField(1, 40),
  nameEn: lineField(1, 60),
  kind: z.enum(layerKinds),
  /** Its units have to cover all its ground. */
  mustCover: z.boolean(),
});

export type LayerEntry = z.output<typeof layerEntrySchema>;

const layerSchema = layerEntrySchema.extend({
  id: idField,
  districtCode: z.string(),
  /** Stands before the serial in the codes of its units. */
  code: z.string(),
  areaCode: z.string(),
  retiredOn: z.string().nullable(),
  revision: z.int(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  /** Units in force. */
  units: z.int(),
});

export type GridLayer = z.infer<typeof layerSchema>;

const routeSchema = z.object({
  districtCode: z.string(),
  /** Class (2 digits) or sub-class (5); the exacter one goes first. */
  category: z.string(),
  layer: idField,
});

export const layersSchema = z.object({
  items: z.array(layerSchema),
  routes: z.array(routeSchema),
  /** Who can answer for a unit. */
  departments: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string() })),
});

export type GridLayers = z.infer<typeof layersSchema>;

const unitSchema = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  /** The department that answers for it. */
  department: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }).nullable(),
  /** Name of the person who answers for it. */
  worker: z.string().nullable(),
  areaSquareMetres: z.number(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  revision: z.int(),
});

export const layerUnitFeatureSchema = z.object({
  type: z.literal("Feature"),
  id: z.string(),
  geometry: z.looseObject({ type: z.string() }),
  properties: unitSchema,
});

export const layerWorkerSchema = z.object({
  username: z.string(),
  name: z.string(),
  /** The grids, or wider areas, that this person answers for. */
  areas: z.array(z.string()),
});

export type LayerWorker = z.infer<typeof layerWorkerSchema>;

export type LayerUnitFeature = z.infer<typeof layerUnitFeatureSchema>;
