import { cellToLatLng, latLngToCell } from "h3-js";

/** Cells of resolution 9 are some 350 m wide: a block, not a door. */
const RESOLUTION = 9;

/** The middle of the cell that a place lies in, `[lng, lat]`: all that strangers learn of where a case is. */
export function coarsePlace(lng: number, lat: number): [lng: number, lat: number] {
  const [cellLat, cellLng] = cellToLatLng(latLngToCell(lat, lng, RESOLUTION));
  return [cellLng, cellLat];
}
