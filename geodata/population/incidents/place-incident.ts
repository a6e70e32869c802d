import type { Point } from "../../city/geometry/point";
import { toMetres, toPosition } from "../../city/geometry/projection";
import type { Random } from "../../city/random";
import type { CityBuilding, Position } from "../../city-types";
import { dwellingUnits } from "../households/generate-households";
import type { CityGround } from "../places/city-ground";
import { drawNearHotSpot, type HotSpot } from "./hot-spots";
import type { Setting } from "./scenario";

export interface IncidentPlace {
  position: Position;
  gridCode: string;
  address: string;
  /** Street that a title may name; empty when it has none. */
  road: string;
}

const HOT_SHARE = 0.46;
const BUSINESS = new Set(["shop", "mall", "office", "hotel"]);
const isBusiness = ({ kind }: CityBuilding) => BUSINESS.has(kind);

/** A place of the wanted setting, near a hot spot or anywhere; always inside a grid. */
export function placeIncident(
  ground: CityGround,
  spots: readonly HotSpot[],
  random: Random,
  setting: Setting,
): IncidentPlace {
  const hot = random.chance(HOT_SHARE) ? drawNearHotSpot(random, spots) : null;
  const somewhere = hot ?? toMetres(busyBuilding(ground, random).centre);
  return finders[setting](ground, random, somewhere) ?? atBuilding(ground, random, somewhere);
}

const HOMES_OF_A_BUSY_BUILDING = 40;
const ATTEMPTS = 40;

/** Cases come where people are: a building is taken the more readily the more dwellings it has. */
function busyBuilding({ city }: CityGround, random: Random): CityBuilding {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const building = random.pick(city.buildings);
    const weight = isBusiness(building) ? 0.5 : (1 + dwellingUnits(building)) / HOMES_OF_A_BUSY_BUILDING;
    if (random.chance(weight)) return building;
  }
  return random.pick(city.buildings);
}

const finders: Record<Setting, (ground: CityGround, random: Random, near: Point) => IncidentPlace | null> = {
  street: onStreet,
  junction: atJunction,
  building: atBuilding,
  shop: atShop,
  green: onGreen,
  water: atShore,
};

function inGrid(ground: CityGround, point: Point, address: string, road = ""): IncidentPlace | null {
  const position = toPosition(point);
  const grid = ground.gridAt(position);
  return grid && { position, gridCode: grid.code, address, road };
}

const doorOf = (ground: CityGround, point: Point): string => ground.buildings.nearest(point, 90)?.address ?? "";

function onStreet(ground: CityGround, random: Random, near: Point): IncidentPlace | null {
  const hit = ground.roadNear(near, 160, ({ name, class: rank }) => name !== "" && rank !== "ring");
  if (!hit) return null;
  const along = random.between(-25, 25);
  const aside = random.between(-0.5, 0.5) * hit.road.widthMetres;
  const point: Point = [
    hit.point[0] + along * hit.along[0] - aside * hit.along[1],
    hit.point[1] + along * hit.along[1] + aside * hit.along[0],
  ];
  return inGrid(ground, point, doorOf(ground, point) || `${hit.road.name}沿线`, hit.road.name);
}

function atJunction(ground: CityGround, random: Random, near: Point): IncidentPlace | null {
  const crossings = ground.crossingsNear(near);
  if (crossings.length === 0) return null;
  const { point, names } = random.pick(crossings);
  const aside: Point = [point[0] + random.between(-14, 14), point[1] + random.between(-14, 14)];
  return inGrid(ground, aside, `${names[0] ?? ""}与${names[1] ?? ""}交叉口`, names[0]);
}

function atShop(ground: CityGround, random: Random, near: Point): IncidentPlace | null {
  const shop = ground.buildings.nearest(near, 400, isBusiness);
  return shop && besideBuilding(ground, random, shop);
}

function atBuilding(ground: CityGround, random: Random, near: Point): IncidentPlace {
  const building = ground.buildings.nearest(near, Infinity) ?? random.pick(ground.city.buildings);
  return besideBuilding(ground, random, building);
}

function besideBuilding(ground: CityGround, random: Random, building: CityBuilding): IncidentPlace {
  const [x, y] = toMetres(building.centre);
  const placed = inGrid(ground, [x + random.between(-5, 5), y + random.between(-5, 5)], building.address);
  return placed ?? { position: building.centre, gridCode: building.gridCode, address: building.address, road: "" };
}

function onGreen(ground: CityGround, random: Random, near: Point): IncidentPlace | null {
  const building = ground.buildings.nearest(near, 300);
  if (!building) return null;
  const [x, y] = toMetres(building.centre);
  const angle = 2 * Math.PI * random.next();
  const away = random.between(10, 26);
  const point: Point = [x + away * Math.cos(angle), y + away * Math.sin(angle)];
  return ground.buildings.at(toPosition(point)) ? null : inGrid(ground, point, `${building.address}旁绿地`);
}

function atShore(ground: CityGround, random: Random): IncidentPlace | null {
  if (ground.shores.length === 0) return null;
  const { point, name } = random.pick(ground.shores);
  const street = ground.roadNear(point, 150, (road) => road.name !== "")?.road.name ?? "";
  return inGrid(ground, point, `${street}${name}岸边`, street);
}
