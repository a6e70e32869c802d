import { nextCheckOn } from "@/lib/hazards/next-check-on";
import { placeGrade } from "@/lib/hazards/place-grade";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { createRandom, forkSeed, type Random } from "../../city/random";
import type { BuildingKind, CityBuilding } from "../../city-types";
import { hazardChecks } from "../../dictionaries/hazard-checks";
import { type CheckedPlaceKind, placeKinds } from "../../dictionaries/place-kinds";
import { stairwellPositions } from "../households/stairwell-positions";
import type { Performer } from "../incidents/incident-record";
import { createStaff } from "../incidents/staff";
import { HOUR, startOfDay } from "../local-time";
import type { CityGround } from "../places/city-ground";
import { gridLeaderGrids } from "../users/demo-users";
import type { CheckedPlaceRecord, PlaceCheckRecord } from "./checked-place-record";

/** Where each kind of place is found. */
const homes: Readonly<Record<CheckedPlaceKind, readonly BuildingKind[]>> = {
  restaurant: ["shop", "mall"],
  workshop: ["works", "outbuilding"],
  "parcel-depot": ["shop"],
  "dangerous-goods": ["works"],
  "rental-house": ["village-house", "old-house", "apartment"],
  school: ["school"],
};
const names: Readonly<Record<CheckedPlaceKind, readonly string[]>> = {
  restaurant: ["老街面馆", "临湖小厨", "合家饭店", "早春粥铺", "桥头烧烤", "百味小吃"],
  workshop: ["顺达五金加工", "锦绣缝纫加工", "永固木器加工", "新彩印刷加工"],
  "parcel-depot": ["快递服务点", "快递驿站"],
  "dangerous-goods": ["油漆化工经部", "气瓶供应站", "化工原料仓库"],
  "rental-house": ["出租房屋"],
  school: ["学校"],
};
/** One place in two grids; the demo's grid leader has some of every kind to look at. */
const SHARE = 0.45;
const LEADERS_OWN = 4;
const FAULT_SHARE = 0.09;
const MOST_CHECKS = 3;

const points = new Map(hazardChecks.map(({ code, data }) => [code, typeof data.points === "number" ? data.points : 0]));
const rules = new Map(placeKinds.map(([code, , , data]) => [code, data]));

/** Places that must be inspected, grid by grid, with what their checks found; ids 1…n. */
export function* generateCheckedPlaces(
  { city }: CityGround,
  { seed, now }: { seed: number; now: number },
): Generator<CheckedPlaceRecord> {
  const own = new Set(gridLeaderGrids(city).map(({ code }) => code));
  const staff = createStaff(city);
  const inGrid = new Map<string, CityBuilding[]>(city.grids.map(({ code }) => [code, []]));
  for (const building of city.buildings) inGrid.get(building.gridCode)?.push(building);
  let id = 0;
  for (const [index, { code }] of city.grids.entries()) {
    const random = createRandom(forkSeed(seed, "checked-places", index));
    const wanted = own.has(code) ? LEADERS_OWN : random.chance(SHARE) ? 1 : 0;
    const sites = sitesOf(inGrid.get(code) ?? [], random, wanted);
    for (const { kind, building } of sites) {
      id += 1;
      const checks = checksOf(random, { kind, now, by: staff.leaderOf(code) });
      const name = random.pick(names[kind]);
      yield {
        id,
        districtCode: code.slice(0, 6),
        gridCode: code,
        kind,
        name: kind === "rental-house" ? `${building.address}${name}` : `${building.name}${name}`,
        address: building.address,
        position: random.pick(stairwellPositions(building)),
        checks,
        nextDay: nextDayOf(random, { kind, now, last: checks.at(-1) }),
      };
    }
  }
}

/** Different kinds first, each in a building that has it. */
function sitesOf(
  buildings: readonly CityBuilding[],
  random: Random,
  wanted: number,
): { kind: CheckedPlaceKind; building: CityBuilding }[] {
  const possible = placeKinds.flatMap(([kind]) => {
    const fitting = buildings.filter((building) => homes[kind].includes(building.kind));
    return fitting.length > 0 ? [{ kind, fitting }] : [];
  });
  if (possible.length === 0) return [];
  const first = random.integer(0, possible.length - 1);
  return Array.from({ length: wanted }, (_, turn) => {
    const { kind, fitting } = possible[(first + turn) % possible.length]!;
    return { kind, building: random.pick(fitting) };
  });
}

function checksOf(
  random: Random,
  { kind, now, by }: { kind: CheckedPlaceKind; now: number; by: Performer },
): PlaceCheckRecord[] {
  const { checkDays, checks: list } = rules.get(kind)!;
  const last = localDay(now) - random.integer(1, checkDays);
  return Array.from({ length: random.integer(0, MOST_CHECKS) }, (_, ago) => {
    const day = last - ago * checkDays - random.integer(0, 4);
    const checks = list.filter(() => random.chance(FAULT_SHARE));
    const at = startOfDay(day) + Math.round(random.between(9, 17) * HOUR);
    return { at, day, by, checks, ...placeGrade(checks.map((check) => points.get(check) ?? 0)) };
  }).toReversed();
}

/** In the rhythm of the kind; one that was never looked at is due about now. */
function nextDayOf(
  random: Random,
  { kind, now, last }: { kind: CheckedPlaceKind; now: number; last: PlaceCheckRecord | undefined },
): number {
  if (!last) return localDay(now) + random.integer(-2, 6);
  return localDay(Date.parse(`${nextCheckOn(dayName(last.day), last.points, rules.get(kind)!.checkDays)}T04:00:00Z`));
}
