import { type NeighbourLists, packNeighbours } from "./neighbour-lists";

type Ring = readonly (readonly number[])[];

/** A ten-millionth of a degree is a centimetre: corners of one border are equal to it. */
const PER_DEGREE = 1e7;

/**
 * Which areas share a corner ("queen" contiguity). Borders are kept without gaps, so what touches has a corner in common.
 * @param areas the rings of each area, `[lng, lat]`
 */
export function touchingAreas(areas: readonly (readonly Ring[])[]): NeighbourLists {
  const atCorner = new Map<string, Set<number>>();
  for (const [area, rings] of areas.entries()) {
    for (const [lng = 0, lat = 0] of rings.flat()) {
      const key = `${Math.round(lng * PER_DEGREE)},${Math.round(lat * PER_DEGREE)}`;
      const here = atCorner.get(key);
      if (here) here.add(area);
      else atCorner.set(key, new Set([area]));
    }
  }
  const neighbours = areas.map(() => new Set<number>());
  for (const here of atCorner.values()) {
    if (here.size < 2) continue;
    for (const area of here) for (const other of here) if (other !== area) neighbours[area]!.add(other);
  }
  return packNeighbours(neighbours.map((set) => [...set]));
}
