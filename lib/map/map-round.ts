import type { LngLat } from "@/lib/geometry/local-plane";

/** A patrol's round as the map draws it. */
export interface MapRound {
  legs: readonly { line: readonly LngLat[]; walked: boolean }[];
  /** In their order; the map numbers them. */
  stops: readonly { position: LngLat; done: boolean }[];
}

/** The round as what the map's source `round` takes. */
export function roundFeatures({ legs, stops }: MapRound): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [
      ...legs.map(
        ({ line, walked }): GeoJSON.Feature => ({
          type: "Feature",
          properties: { walked },
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
