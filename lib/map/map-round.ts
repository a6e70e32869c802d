import type { LngLat } from "@/lib/geometry/local-plane";
import { viewCone } from "@/lib/geometry/view-cone";

/** A patrol's round, the layout of a grid's patrols, or the spots of a campaign, as the map draws them. */
export interface MapRound {
  /** `order` is written on the line; null = none. */
  legs: readonly { line: readonly LngLat[]; walked: boolean; order: number | null }[];
  /** In their order; the map numbers them. With a radius, what lies within it is outlined. */
  stops: readonly { position: LngLat; done: boolean; radiusMetres?: number }[];
  /** Outlined as they are. */
  areas?: readonly (readonly LngLat[])[];
}

/** The round as what the map's source `round` takes. */
export function roundFeatures({ legs, stops, areas = [] }: MapRound): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [
      ...stops.flatMap(({ position: [lng, lat], radiusMetres = 0 }): GeoJSON.Feature[] =>
        radiusMetres > 0 ? [around(viewCone([lng, lat], null, 360, radiusMetres))] : [],
      ),
      ...areas.map((ring) => around([...ring, ...ring.slice(0, 1)])),
      ...legs.map(
        ({ line, walked, order }): GeoJSON.Feature => ({
          type: "Feature",
          properties: { walked, order: order === null ? "" : String(order) },
          geometry: { type: "LineString", coordinates: line.map(([lng, lat]) => [lng, lat]) },
        }),
      ),
      ...stops.map(
        ({ position, done }, place): GeoJSON.Feature => ({
          type: "Feature",
          properties: { number: done ? "✓" : String(place + 1), done },
          geometry: { type: "Point", coordinates: [...position] },
        }),
      ),
    ],
  };
}

const around = (ring: LngLat[]): GeoJSON.Feature => ({
  type: "Feature",
  properties: {},
  geometry: { type: "Polygon", coordinates: [ring] },
});
