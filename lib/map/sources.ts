import type { SourceSpecification } from "maplibre-gl";

export const tileSourceIds = [
  "base",
  "grids",
  "cameras",
  "hazards",
  "checked-places",
  "households",
  "coverage",
] as const;
export type TileSourceId = (typeof tileSourceIds)[number];

/** An open plan: cells, borders and labels that change only where an edit was; what is in the hand; vertices and places. */
export const planSourceIds = ["plan-past", "plan-cell", "plan-arc", "plan-label", "plan-live", "plan-handle"] as const;
export type PlanSourceId = (typeof planSourceIds)[number];

/** By which property a change finds its feature. */
const planKeys: Partial<Record<PlanSourceId, string>> = { "plan-cell": "code", "plan-arc": "id", "plan-label": "code" };

/** Tiles end here; closer views enlarge them. */
const LAST_TILE_ZOOM = 16;

/** @param day a past day, of layers that have one; null = as it is now */
export const tileAddressOf = (origin: string, id: TileSourceId, day: string | null = null): string =>
  `${origin}/tiles/${id}/{z}/{x}/{y}${day === null ? "" : `?day=${day}`}`;

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
        tiles: [tileAddressOf(origin, id)],
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
    "coverage-plan": { type: "geojson", data: emptyCollection },
    outline: { type: "geojson", data: emptyCollection, tolerance: 0.1 },
    unit: { type: "geojson", data: emptyCollection },
    ...Object.fromEntries(
      planSourceIds.map((id): [PlanSourceId, SourceSpecification] => [
        id,
        {
          type: "geojson",
          data: emptyCollection,
          ...(planKeys[id] === undefined ? {} : { promoteId: planKeys[id] }),
          // Borders of neighbours must not part where one is simplified and the other is not.
          tolerance: 0.1,
        },
      ]),
    ),
    round: { type: "geojson", data: emptyCollection },
    "incident-obstacle": { type: "geojson", data: emptyCollection },
  };
}
