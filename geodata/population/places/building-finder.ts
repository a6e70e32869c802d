import Flatbush from "flatbush";
import type { Point } from "../../city/geometry/point";
import { toMetres, toPosition } from "../../city/geometry/projection";
import type { CityBuilding } from "../../city-types";
import { boundsOf } from "./grid-finder";
import { insideRings } from "./inside-rings";

export interface BuildingFinder {
  nearest(point: Point, withinMetres: number, accept?: (building: CityBuilding) => boolean): CityBuilding | null;
  /** True where a building stands. */
  isBuiltOn(point: Point): boolean;
}

export function createBuildingFinder(buildings: readonly CityBuilding[]): BuildingFinder {
  const index = new Flatbush(Math.max(1, buildings.length));
  for (const { footprint } of buildings) index.add(...boundsOf((footprint[0] ?? []).map(toMetres)));
  if (buildings.length === 0) index.add(0, 0, 0, 0);
  index.finish();
  return {
    nearest(point, withinMetres, accept) {
      const fits = (candidate: number) =>
        buildings[candidate] !== undefined && (accept?.(buildings[candidate]) ?? true);
      const [found] = index.neighbors(point[0], point[1], 1, withinMetres, fits);
      return found === undefined ? null : (buildings[found] ?? null);
    },
    isBuiltOn(point) {
      const position = toPosition(point);
      const around = index.search(point[0], point[1], point[0], point[1]);
      return around.some((candidate) => buildings[candidate] && insideRings(buildings[candidate].footprint, position));
    },
  };
}
