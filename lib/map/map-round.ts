import type { LngLat } from "@/lib/geometry/local-plane";

/** A patrol's round as the map draws it. */
export interface MapRound {
  /** `order` is written on the line; null = none. */
  legs: readonly { line: readonly LngLat[]; walked: boolean; order: number | null }[];
  /** In their order; the map numbers them. */
  stops: readonly { position: LngLat; done: boolean }[];
}

/** The round as what the map's source `round` takes. */
export function roundFeatures({ legs, stops }: MapRound): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [
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
