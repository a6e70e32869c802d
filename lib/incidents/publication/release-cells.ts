import { cellToBoundary, cellToLatLng, latLngToCell } from "h3-js";

/** Hexagons of 0.74 km², a kilometre wide: a quarter of a town. */
const RESOLUTION = 8;
const DECIMALS = 5;

/** Cases by the cell they lie in. */
export function countCells(places: readonly { lng: number; lat: number }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lng, lat } of places) {
    const cell = latLngToCell(lat, lng, RESOLUTION);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** Corners of a cell as a closed ring of `[lng, lat]`. */
export const cellRing = (cell: string): [lng: number, lat: number][] =>
  cellToBoundary(cell, true).map(([lng, lat]) => [rounded(lng), rounded(lat)]);

export function cellCentre(cell: string): [lng: number, lat: number] {
  const [lat, lng] = cellToLatLng(cell);
  return [rounded(lng), rounded(lat)];
}
