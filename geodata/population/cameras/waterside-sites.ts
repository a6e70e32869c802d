import type { Point } from "../../city/geometry/point";
import type { Random } from "../../city/random";
import type { CityGround } from "../places/city-ground";
import { bearingOf } from "../places/segment";
import type { CameraSite } from "./camera-site";

const INLAND_METRES = 4;

/** Posts on the bank that look along the water's edge. */
export function watersideSites({ shores, roadNear }: CityGround, random: Random): CameraSite[] {
  return shores.flatMap(({ point, along, name }) => {
    const street = roadNear(point, 90);
    if (!street) return [];
    const away = street.metres || 1;
    const inland: Point = [(street.point[0] - point[0]) / away, (street.point[1] - point[1]) / away];
    const way = random.chance(0.5) ? 1 : -1;
    return [
      {
        role: "waterside" as const,
        point: [point[0] + INLAND_METRES * inland[0], point[1] + INLAND_METRES * inland[1]] satisfies Point,
        bearingDegrees: bearingOf(way * along[0] - 0.3 * inland[0], way * along[1] - 0.3 * inland[1]),
        name: `${name}${street.road.name === "" ? "" : `${street.road.name}段`}岸边`,
        order: random.next(),
      },
    ];
  });
}
