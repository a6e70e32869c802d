import type { PatrolRoute } from "../patrol-route";

/** A planned round as GeoJSON: one line a leg and one point a stop, numbered in their order. */
export function patrolGeojson({ legs, stops }: Pick<PatrolRoute, "legs" | "stops">) {
  return {
    type: "FeatureCollection" as const,
    features: [
      ...legs.map(({ line, ...leg }, place) => ({
        type: "Feature" as const,
        properties: { part: "leg" as const, order: place + 1, ...leg },
        geometry: { type: "LineString" as const, coordinates: line },
      })),
      ...stops.map(({ position, ...stop }, place) => ({
        type: "Feature" as const,
        properties: { part: "stop" as const, order: place + 1, ...stop },
        geometry: { type: "Point" as const, coordinates: position },
      })),
    ],
  };
}
