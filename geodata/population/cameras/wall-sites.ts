import { distance, type Point } from "../../city/geometry/point";
import { toMetres } from "../../city/geometry/projection";
import type { Random } from "../../city/random";
import type { BuildingKind, CityBuilding } from "../../city-types";
import type { CityGround } from "../places/city-ground";
import { bearingOf } from "../places/segment";
import type { CameraRole, CameraSite } from "./camera-site";

/** Brackets of a hand's breadth: the wall behind cuts the view to half a circle, as it does in reality. */
const BRACKET_METRES = 0.35;
const STREET_METRES = 70;

const roles: Partial<Record<BuildingKind, CameraRole>> = {
  apartment: "estate",
  tower: "estate",
  dormitory: "estate",
  "old-house": "estate",
  "village-house": "estate",
  shop: "shop",
  hotel: "shop",
  mall: "market",
  office: "office",
  public: "office",
  school: "school",
  hospital: "hospital",
  works: "works",
};

/** One bracket on the wall that faces the nearest street, beside the entrance. */
export function wallSites({ city, roadNear }: CityGround, random: Random): CameraSite[] {
  return city.buildings.flatMap((building) => {
    const role = roles[building.kind];
    const centre = toMetres(building.centre);
    // Homes get one only here and there; shops and institutions most of the time.
    if (!role || (role === "estate" && !random.chance(0.3))) return [];
    const street = roadNear(centre, STREET_METRES);
    const wall = street && wallTowards(building, street.point);
    if (!wall) return [];
    const { middle, outward } = wall;
    return [
      {
        role,
        point: [middle[0] + BRACKET_METRES * outward[0], middle[1] + BRACKET_METRES * outward[1]] satisfies Point,
        bearingDegrees: (bearingOf(...outward) + random.between(-35, 35) + 360) % 360,
        name: building.name || building.address,
        order: random.next() + 0.4,
      },
    ];
  });
}

/** Indoor cameras hang in halls that are open to the public, never where somebody lives. */
export function hallSites({ city }: CityGround, random: Random): CameraSite[] {
  return city.buildings
    .filter(({ kind }) => kind === "mall" || kind === "public")
    .flatMap(({ centre, name, address }) => {
      const [x, y] = toMetres(centre);
      return [1, 2].map(() => ({
        role: "hall" as const,
        point: [x + random.between(-3, 3), y + random.between(-3, 3)] satisfies Point,
        bearingDegrees: random.integer(0, 359),
        name: `${name || address}大厅`,
        order: random.next(),
      }));
    });
}

/** The middle of the wall whose outer side looks most towards a point; rings run anticlockwise, so out is to the right. */
function wallTowards({ footprint, centre }: CityBuilding, target: Point): { middle: Point; outward: Point } | null {
  const ring = (footprint[0] ?? []).map(toMetres);
  const here = toMetres(centre);
  const [tx, ty] = [target[0] - here[0], target[1] - here[1]];
  let best: { middle: Point; outward: Point; score: number } | null = null;
  for (let index = 1; index < ring.length; index++) {
    const [from, to] = [ring[index - 1]!, ring[index]!];
    const length = distance(from, to);
    if (length < 2) continue;
    const outward: Point = [(to[1] - from[1]) / length, (from[0] - to[0]) / length];
    const score = outward[0] * tx + outward[1] * ty;
    if (score > (best?.score ?? 0)) best = { middle: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], outward, score };
  }
  return best;
}
