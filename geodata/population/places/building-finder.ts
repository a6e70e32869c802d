import Flatbush from "flatbush";
import { boxOf } from "@/lib/geometry/box";
import type { Point } from "../../city/geometry/point";
import { toMetres } from "../../city/geometry/projection";
import type { CityBuilding, Position } from "../../city-types";
import { insideRings } from "./inside-rings";

export interface BuildingFinder {
  nearest(point: Point, withinMetres: number, accept?: (building: CityBuilding) => boolean): CityBuilding | null;
  /** The building that stands there, or null in the open. */
  at(position: Position): CityBuilding | null;
}

export function createBuildingFinder(buildings: readonly CityBuilding[]): BuildingFinder {
  const index = new Flatbush(Math.max(1, buildings.length));
  for (const { footprint } of buildings) index.add(...boxOf((footprint[0] ?? []).map(toMetres)));
  if (buildings.length === 0) index.add(0, 0, 0, 0);
  index.finish();
  return {
    nearest(point, withinMetres, accept) {
      const fits = (candidate: number) =>
        buildings[candidate] !== undefined && (accept?.(buildings[candidate]) ?? true);
      const [found] = index.neighbors(point[0], point[1], 1, withinMetres, fits);
      return found === undefined ? null : (buildings[found] ?? null);
    },
    at(position) {
      const [x, y] = toMetres(position);
      const around = index.search(x, y, x, y).flatMap((candidate) => buildings[candidate] ?? []);
      return around.find(({ footprint }) => insideRings(footprint, position)) ?? null;
    },
  };
}
