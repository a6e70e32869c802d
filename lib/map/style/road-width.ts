import type { ZoomStop } from "./zoom-curve";

export type DrawnRoad = "ring" | "arterial" | "collector" | "branch" | "lane" | "footpath";

/** From this zoom on a road is as wide as it is on the ground. */
const TRUE_FROM_ZOOM = 15;
const LAST_ZOOM = 22;
/** The equator in metres ÷ 512 px: what one pixel covers at zoom 0 (MapLibre counts in 512 px tiles). */
const METRES_PER_PIXEL_AT_ZOOM_0 = 40_075_016.686 / 512;

/** Ground width in metres, and widths in pixels below `TRUE_FROM_ZOOM` where true ones would vanish. */
const roads: Readonly<Record<DrawnRoad, { metres: number; small: readonly ZoomStop[] }>> = {
  ring: {
    metres: 44,
    small: [
      [9, 1],
      [12, 3],
      [14, 9],
    ],
  },
  arterial: {
    metres: 30,
    small: [
      [9, 0.5],
      [12, 2],
      [14, 6],
    ],
  },
  collector: {
    metres: 17,
    small: [
      [11, 0.5],
      [12, 1],
      [14, 3.5],
    ],
  },
  branch: {
    metres: 14,
    small: [
      [11, 0.4],
      [12, 0.75],
      [14, 3],
    ],
  },
  lane: {
    metres: 7,
    small: [
      [12.5, 0.4],
      [14, 1],
    ],
  },
  footpath: { metres: 2.6, small: [[14, 0.5]] },
};

/** What one metre measures in pixels at a zoom and latitude. */
export const pixelsPerMetre = (zoom: number, latitude: number): number =>
  2 ** zoom / (METRES_PER_PIXEL_AT_ZOOM_0 * Math.cos((latitude * Math.PI) / 180));

/**
 * Width of a road's surface, or of the casing beneath it.
 * @param casing pixels that the casing adds in all; it is thinner where the road is thin
 */
export function roadWidthStops(road: DrawnRoad, latitude: number, casing = 0): ZoomStop[] {
  const { metres, small } = roads[road];
  const full = (zoom: number): ZoomStop => [zoom, metres * pixelsPerMetre(zoom, latitude) + casing];
  const edge = (width: number): number => Math.min(casing, 0.6 + width * 0.25);
  return [
    ...small.map(([zoom, width]): ZoomStop => [zoom, casing > 0 ? width + edge(width) : width]),
    full(TRUE_FROM_ZOOM),
    full(LAST_ZOOM),
  ];
}
