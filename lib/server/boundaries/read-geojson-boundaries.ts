import { z } from "zod";
import { BoundaryBudget } from "./boundary-budget";
import { BoundaryFault } from "./boundary-fault";
import type { BoundaryFeature, BoundaryFile } from "./boundary-file";

const position = z.array(z.number()).min(2);
const ring = z.array(position);
const polygon = z.object({ type: z.literal("Polygon"), coordinates: z.array(ring) });
const multiPolygon = z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring)) });
const shape = z.union([polygon, multiPolygon]);
const areaType = z.object({ type: z.enum(["Polygon", "MultiPolygon"]) });
const areaCoordinates = areaType.extend({ coordinates: z.unknown() });
const collection = z.object({ type: z.literal("GeometryCollection"), geometries: z.array(z.unknown()) });

const featureCollection = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()).nullish(), geometry: z.unknown() })),
  /** Of GeoJSON before RFC 7946. */
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
});

/** A MultiPolygon holds polygons of rings of places. */
const DEEPEST = 3;

const knownSystem = /CRS84|EPSG:+(4326|4490)$/i;

/** The polygons of a FeatureCollection; other shapes are left out and told. */
export function readGeojsonBoundaries(input: unknown): BoundaryFile {
  const parsed = featureCollection.safeParse(input).data;
  if (!parsed) throw new BoundaryFault("unreadable");
  const system = parsed.crs?.properties.name;
  if (system !== undefined && !knownSystem.test(system)) throw new BoundaryFault("unknown-crs", system.slice(0, 60));
  const budget = new BoundaryBudget();
  let leftOut = 0;
  const features = parsed.features.flatMap(({ properties, geometry }): BoundaryFeature[] => {
    const coordinates = polygonsOf(geometry, budget);
    if (coordinates.length === 0) leftOut += 1;
    else budget.takeFeature();
    return coordinates.length === 0 ? [] : [{ properties: properties ?? {}, coordinates }];
  });
  // Every GeoJSON is WGS 84 by its standard; what it really is shows in where it lies.
  return { features, notes: leftOut > 0 ? [{ kind: "other-shapes-left-out", detail: String(leftOut) }] : [] };
}

/** A collection's own parts are read one level deep: a polygon with a point for its label. */
function polygonsOf(geometry: unknown, budget: BoundaryBudget): [number, number][][][] {
  const parts = collection.safeParse(geometry).data?.geometries ?? [geometry];
  return parts.flatMap((part) => {
    takePlaces(areaCoordinates.safeParse(part).data?.coordinates, budget);
    const known = shape.safeParse(part).data;
    if (!known && areaType.safeParse(part).success) throw new BoundaryFault("unreadable");
    if (!known) return [];
    const polygons = known.type === "Polygon" ? [known.coordinates] : known.coordinates;
    return polygons.map((rings) => rings.map((points) => points.map(([x, y]): [number, number] => [x!, y!])));
  });
}

/** Counts lists that hold no list, before any of them is looked at closely: places, and empty rings. */
function takePlaces(coordinates: unknown, budget: BoundaryBudget, depth = 0): void {
  if (!Array.isArray(coordinates)) return;
  if (depth === DEEPEST || !Array.isArray(coordinates[0])) budget.takeVertices(1);
  else for (const part of coordinates) takePlaces(part, budget, depth + 1);
}
