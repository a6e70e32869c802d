import type { TileAddress } from "./tile-address";

type Degrees = readonly [west: number, south: number, east: number, north: number];

/**
 * Bounds of a tile in degrees (WGS-84).
 * @param marginShare widens every side by this share of the tile's width, e.g. 64/4096 for the usual vector-tile buffer
 */
export function tileBounds({ z, x, y }: TileAddress, marginShare = 0): Degrees {
  const tilesAcross = 2 ** z;
  return [
    longitude((x - marginShare) / tilesAcross),
    latitude((y + 1 + marginShare) / tilesAcross),
    longitude((x + 1 + marginShare) / tilesAcross),
    latitude((y - marginShare) / tilesAcross),
  ];
}

const longitude = (share: number): number => clamp(share * 360 - 180, 180);

/** Inverse spherical Mercator (Snyder 1987, eq. 7-4), `share` 0 at the north edge and 1 at the south edge. */
const latitude = (share: number): number =>
  clamp((Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) * 180) / Math.PI, 90);

const clamp = (degrees: number, limit: number): number => Math.min(limit, Math.max(-limit, degrees));
