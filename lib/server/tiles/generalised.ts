import type { TileFrame } from "./tile-frame";

/** Below this zoom shapes are simplified; from it on, ST_AsMVTGeom's snapping to the tile's raster does enough. */
const WHOLE_FROM_ZOOM = 14;

/**
 * SQL: `shape` with the detail that its zoom can show (Douglas-Peucker, half a pixel of a 512-pixel tile, in degrees of
 * longitude: never coarser in latitude).
 * @param tiny what becomes of a shape that shrinks to nothing
 */
export function generalised({ z }: TileFrame, shape: string, tiny: "keep" | "drop"): string {
  return z >= WHOLE_FROM_ZOOM ? shape : `st_simplify(${shape},${pixelDegrees(z) / 2},${tiny === "keep"})`;
}

/** SQL: true when the shape's box is at least so many pixels wide or high. */
export const atLeastPixels = ({ z }: TileFrame, shape: string, pixels: number): string =>
  `greatest(st_xmax(${shape}) - st_xmin(${shape}), st_ymax(${shape}) - st_ymin(${shape})) >= ${pixelDegrees(z) * pixels}`;

const pixelDegrees = (z: number): number => 360 / 2 ** z / 512;
