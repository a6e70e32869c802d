import type { UnitKind } from "@/lib/incidents/dispatch/unit-kind";
import { createRandom, forkSeed, type Random } from "../../city/random";
import type { City, CityGrid, Position } from "../../city-types";
import { componentCategories } from "../../dictionaries/component-categories";
import { departmentsOf } from "../../dictionaries/departments";
import { eventCategories } from "../../dictionaries/event-categories";
import { gridLeaderId } from "../users/demo-users";
import { gridLeaders } from "../users/grid-leaders";
import { aroundTheClock, type ShiftPattern, shiftsOfCrew, shiftsOfLeader } from "./shift-patterns";

export interface UnitRecord {
  id: number;
  kind: UnitKind;
  name: string;
  nameEn: string;
  areaCode: string;
  departmentCode: string | null;
  userId: string | null;
  skills: string[];
  shifts: readonly ShiftPattern[];
  checkIn: { at: number; position: Position };
}

const CREWS = 2;
const STREET_DIGITS = 9;
const MINUTE = 60_000;
const LONGEST_AGO_MINUTES = 95;
/** Half the side of the square around a grid's label that a check-in lies in. */
const SPREAD_DEGREES = 0.0006;

/** Everybody who can be sent: the leaders of the grids, two crews of each district department, a station in each street. */
export function generateUnits(city: City, now: number): UnitRecord[] {
  const random = createRandom(forkSeed(city.seed, "units"));
  const streets = city.areas.filter(({ level }) => level === "street");
  const district = city.areas.find(({ level }) => level === "district")?.code ?? "";
  const units = [...leaderUnits(city, random), ...departmentUnits(city, district, streets, random)];
  return units.map(({ near, ...unit }, index) => ({ ...unit, id: index + 1, checkIn: checkInNear(near, random, now) }));
}

type Draft = Omit<UnitRecord, "id" | "checkIn"> & { near: Position };

function leaderUnits(city: City, random: Random): Draft[] {
  const led = new Map<string, { name: string; grids: CityGrid[] }>();
  const leaders = gridLeaders(city);
  for (const grid of city.grids) {
    const leader = leaders.get(grid.code);
    if (!leader) continue;
    const known = led.get(leader.userId) ?? { name: leader.name, grids: [] };
    known.grids.push(grid);
    led.set(leader.userId, known);
  }
  return [...led].map(([userId, { name, grids }]) => ({
    kind: "grid_leader",
    name,
    nameEn: name,
    // Who leads several grids leads them in one community.
    areaCode: grids.length === 1 ? (grids[0]?.code ?? "") : (grids[0]?.communityCode ?? ""),
    departmentCode: null,
    userId,
    skills: [],
    shifts: userId === gridLeaderId ? aroundTheClock : shiftsOfLeader(random),
    near: grids.at(-1)?.anchor ?? [0, 0],
  }));
}

function departmentUnits(
  city: City,
  district: string,
  streets: readonly { code: string; name: string; nameEn: string }[],
  random: Random,
): Draft[] {
  return departmentsOf(district, streets).flatMap(({ code, name, nameEn, areaCode }): Draft[] => {
    const inArea = city.grids.filter((grid) => grid.code.startsWith(areaCode));
    const somewhere = (): Position => random.pick(inArea.length > 0 ? inArea : city.grids).anchor;
    const shared = { areaCode, departmentCode: code, userId: null };
    if (areaCode.length === STREET_DIGITS) {
      return [{ ...shared, kind: "station", name, nameEn, skills: [], shifts: aroundTheClock, near: somewhere() }];
    }
    return Array.from({ length: CREWS }, (_, index) => ({
      ...shared,
      kind: "crew" as const,
      name: `${name}${index === 0 ? "一" : "二"}队`,
      nameEn: `${nameEn}, crew ${index + 1}`,
      skills: skillsOf(code),
      shifts: shiftsOfCrew(index),
      near: somewhere(),
    }));
  });
}

const skillsOf = (department: string): string[] =>
  [...eventCategories, ...componentCategories].filter(([, , , of]) => of === department).map(([category]) => category);

const checkInNear = ([lng, lat]: Position, random: Random, now: number): UnitRecord["checkIn"] => ({
  at: now - Math.round(random.between(3, LONGEST_AGO_MINUTES)) * MINUTE,
  position: [
    lng + random.between(-SPREAD_DEGREES, SPREAD_DEGREES),
    lat + random.between(-SPREAD_DEGREES, SPREAD_DEGREES),
  ],
});
