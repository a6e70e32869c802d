import Flatbush from "flatbush";
import type { CityGrid, Position } from "../../city-types";
import { insideRings } from "./inside-rings";

export type GridFinder = (position: Position) => CityGrid | null;

/** Answers which grid a position lies in. */
export function createGridFinder(grids: readonly CityGrid[]): GridFinder {
  const index = new Flatbush(Math.max(1, grids.length));
  for (const { polygon } of grids) index.add(...boundsOf(polygon[0] ?? []));
  if (grids.length === 0) index.add(0, 0, 0, 0);
  index.finish();
  return (position) => {
    const [lng, lat] = position;
    for (const candidate of index.search(lng, lat, lng, lat)) {
      const grid = grids[candidate];
      if (grid && insideRings(grid.polygon, position)) return grid;
    }
    return null;
  };
}

export function boundsOf(ring: readonly (readonly [number, number])[]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}
