import { cellToBoundary, latLngToCell } from "h3-js";

/** From some 1 400 m of edge (a quarter of a town) upwards, until enough addresses lie inside. */
export const coarseResolutions = [7, 6, 5] as const;

/**
 * The H3 cell that a place lies in, as a closed ring of `[lng, lat]`: all that the public learns of where it is. The cell follows from
 * a grid over the whole earth, not from the case, so that its middle tells nothing.
 */
export function coarseArea(position: readonly [lng: number, lat: number], resolution: number): [number, number][] {
  const cell = latLngToCell(position[1], position[0], resolution);
  return cellToBoundary(cell, true).map(([lng, lat]) => [lng, lat]);
}
