import { z } from "zod";

/** A count that a role may see; below 5 a leader sees null and `suppressed` (k-anonymity, k = 5). */
const count = z.int().nullable();

const gridPropertiesSchema = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  kind: z.enum(["comprehensive", "exclusive"]),
  /** Name of the responsible grid leader. */
  leader: z.string().nullable(),
  households: count,
  suppressed: z.boolean(),
  areaSquareMetres: z.number(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  revision: z.int(),
});

export const gridFeatureSchema = z.object({
  type: z.literal("Feature"),
  id: z.string(),
  geometry: z.looseObject({ type: z.string() }),
  properties: gridPropertiesSchema,
});

export type GridFeature = z.infer<typeof gridFeatureSchema>;

export const gridStatsSchema = z.object({
  code: z.string(),
  households: count,
  people: count,
  buildings: count,
  cameras: count,
  hazards: z.object({ open: count, closed: count }),
  incidents: z.object({ open: count, overdue: count, byStatus: z.record(z.string(), z.int().nullable()) }),
  suppressed: z.boolean(),
});

export type GridStats = z.infer<typeof gridStatsSchema>;
