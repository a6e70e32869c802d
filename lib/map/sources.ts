import type { SourceSpecification } from "maplibre-gl";

export const tileSourceIds = ["base", "grids", "cameras", "hazards", "households"] as const;
export type TileSourceId = (typeof tileSourceIds)[number];

/** Tiles end here; closer views enlarge them. */
const LAST_TILE_ZOOM = 16;

const emptyCollection = { type: "FeatureCollection" as const, features: [] };

/**
 * What the style draws from. `origin` is absolute because MapLibre's worker has no page address to resolve against.
 * @param layers the tile layers this role may read; a layer outside it is left out, so that it is never asked for
 */
export function mapSources(origin: string, layers: readonly TileSourceId[]): Record<string, SourceSpecification> {
  const tiles = Object.fromEntries(
    layers.map((id): [TileSourceId, SourceSpecification] => [
      id,
      {
        type: "vector",
        // The TileJSON would name the server's public address, which need not be the one this page came from.
        tiles: [`${origin}/tiles/${id}/{z}/{x}/{y}`],
        minzoom: 8,
        maxzoom: LAST_TILE_ZOOM,
        // Grids are coloured by feature-state, which needs an id of their own.
        ...(id === "grids" ? { promoteId: { grids: "code" } } : {}),
      },
    ]),
  );
  return {
    ...tiles,
    "field-of-view": { type: "geojson", data: emptyCollection },
    unit: { type: "geojson", data: emptyCollection },
    "incident-obstacle": { type: "geojson", data: emptyCollection },
  };
}
