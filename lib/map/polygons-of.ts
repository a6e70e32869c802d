import { z } from "zod";

const ring = z.array(z.tuple([z.number(), z.number()]));
const area = z.union([
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring)) }),
]);

/** The polygons of a geometry that came over the wire; none of anything else. */
export function polygonsOf(geometry: unknown): [number, number][][][] {
  const parsed = area.safeParse(geometry).data;
  if (!parsed) return [];
  return parsed.type === "Polygon" ? [parsed.coordinates] : parsed.coordinates;
}
