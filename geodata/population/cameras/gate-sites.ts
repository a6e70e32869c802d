import type { Point } from "../../city/geometry/point";
import { toMetres } from "../../city/geometry/projection";
import type { Random } from "../../city/random";
import type { CityPlace } from "../../city-types";
import type { CityGround } from "../places/city-ground";
import { bearingOf } from "../places/segment";
import type { CameraRole, CameraSite } from "./camera-site";

const roles: Partial<Record<CityPlace["kind"], CameraRole>> = {
  gate: "gate",
  school: "school",
  kindergarten: "school",
  hospital: "hospital",
  clinic: "hospital",
  mall: "market",
  market: "market",
  station: "market",
  office: "office",
  "service-station": "office",
  park: "office",
  works: "works",
};
const STREET_METRES = 120;
/** Post beside the opening, clear of the carriageway. */
const POST_METRES = 3.2;

/** Two posts at each entrance: one looks out over the street in front, one looks in along the way. */
export function gateSites({ city, roadNear }: CityGround, random: Random): CameraSite[] {
  return city.places.flatMap(({ kind, name, position }) => {
    const role = roles[kind];
    if (!role) return [];
    const here = toMetres(position);
    const street = roadNear(here, STREET_METRES, (road) => road.name !== "");
    if (!street) return [];
    const away = Math.max(0.5, street.metres);
    const outward: Point = [(street.point[0] - here[0]) / away, (street.point[1] - here[1]) / away];
    // A place's point may lie deep inside: its entrance is where the way from it meets the street.
    const edge = Math.max(0, away - street.road.widthMetres / 2 - 2);
    const gate: Point = kind === "gate" ? here : [here[0] + outward[0] * edge, here[1] + outward[1] * edge];
    const isClose = Math.hypot(...outward) > 0.5;
    const [x, y] = isClose ? outward : [street.along[1], -street.along[0]];
    const label = kind === "gate" ? name : `${name}门前`;
    return [1, -1].map((side) => ({
      role,
      point: [gate[0] + side * POST_METRES * y, gate[1] - side * POST_METRES * x] satisfies Point,
      bearingDegrees: (bearingOf(side * x, side * y) + random.between(-12, 12) + 360) % 360,
      name: label,
      order: random.next() + (side === 1 ? 0 : 0.6),
    }));
  });
}
