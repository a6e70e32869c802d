import { toMetres, toPosition } from "../../city/geometry/projection";
import type { CityBuilding, Position } from "../../city-types";
import { insideRings } from "../places/inside-rings";

/** Where the stairwells of a building stand: spread along its longest wall's direction, inside the footprint. */
export function stairwellPositions(building: CityBuilding): Position[] {
  const centre = toMetres(building.centre);
  const count = Math.max(1, building.stairwells);
  if (count === 1) return [building.centre];
  const ring = (building.footprint[0] ?? []).map(toMetres);
  let [axisX, axisY, longest] = [1, 0, 0];
  for (let index = 1; index < ring.length; index++) {
    const [from, to] = [ring[index - 1]!, ring[index]!];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length > longest) [axisX, axisY, longest] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length, length];
  }
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * longest * 0.9;
    const position = toPosition([centre[0] + along * axisX, centre[1] + along * axisY]);
    return insideRings(building.footprint, position) ? position : building.centre;
  });
}
