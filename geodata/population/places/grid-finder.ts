import Flatbush from "flatbush";
import { boxOf } from "@/lib/geometry/box";
import type { CityGrid, Position } from "../../city-types";
import { insideRings } from "./inside-rings";

export type GridFinder = (position: Position) => CityGrid | null;

/** Answers which grid a position lies in. */
export function createGridFinder(grids: readonly CityGrid[]): GridFinder {
  const index = new Flatbush(Math.max(1, grids.length));
  for (const { polygon } of grids) index.add(...boxOf(polygon[0] ?? []));
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
