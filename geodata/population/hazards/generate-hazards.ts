import { dayName, localDay } from "@/lib/incidents/working-time";
import { toPosition } from "../../city/geometry/projection";
import { createRandom, forkSeed, type Random } from "../../city/random";
import type { CityBuilding, Position } from "../../city-types";
import { hazardKinds } from "../../dictionaries/hazard-kinds";
import { stairwellPositions } from "../households/stairwell-positions";
import { createStaff, type Staff } from "../incidents/staff";
import { writeTitle } from "../incidents/write-title";
import { HOUR, startOfDay } from "../local-time";
import type { CityGround } from "../places/city-ground";
import { hazardCourse } from "./hazard-course";
import type { HazardRecord } from "./hazard-record";
import { type HazardScene, hazardScenes } from "./hazard-scenes";

const HISTORY_DAYS = 300;

const rules = new Map(hazardKinds.map(([code, , , data]) => [code, data]));

/** Hazards in the order in which they were found; ids 1…n. More are recent than old. */
export function* generateHazards(
  ground: CityGround,
  { seed, now, hazards }: { seed: number; now: number; hazards: number },
): Generator<HazardRecord> {
  const random = createRandom(forkSeed(seed, "hazards"));
  const today = localDay(now);
  const foundTimes = Array.from({ length: hazards }, () => {
    const day = today - Math.floor(HISTORY_DAYS * random.next() ** 1.15);
    return Math.min(now - HOUR * random.next(), startOfDay(day) + Math.round(random.between(8, 19) * HOUR));
  }).toSorted((a, b) => a - b);
  const candidates = new Map(
    hazardScenes.map((scene) => [scene, ground.city.buildings.filter(({ kind }) => scene.buildings?.includes(kind))]),
  );
  const staff = createStaff(ground.city);
  const serials = new Map<string, number>();
  for (const [index, foundAt] of foundTimes.entries()) {
    const hazard = oneHazard(
      { ground, candidates, staff, now },
      createRandom(forkSeed(seed, "hazard", index)),
      index + 1,
      foundAt,
    );
    const key = `${hazard.districtCode} ${localDay(foundAt)}`;
    const serial = (serials.get(key) ?? 0) + 1;
    serials.set(key, serial);
    hazard.number = numberOf(localDay(foundAt), serial);
    yield hazard;
  }
}

/** `H2026-1122-0012` */
function numberOf(day: number, serial: number): string {
  const [year = "", month = "", date = ""] = dayName(day).split("-");
  return `H${year}-${month}${date}-${String(serial).padStart(4, "0")}`;
}

interface World {
  ground: CityGround;
  candidates: ReadonlyMap<HazardScene, readonly CityBuilding[]>;
  staff: Staff;
  now: number;
}

function oneHazard(
  { ground, candidates, staff, now }: World,
  random: Random,
  id: number,
  foundAt: number,
): HazardRecord {
  const scene = pickScene(random);
  const rule = rules.get(scene.kind)!;
  const level = random.chance(scene.majorShare) ? "major" : "general";
  const size = level === "major" ? 1 : 0;
  const place = placeHazard(ground, candidates.get(scene) ?? [], random, scene);
  const rhythm = { rectifyDays: rule.rectifyDays[size], inspectionDays: rule.inspectionDays[size] };
  const people = staff.peopleFor(random, { category: "", severity: 2, gridCode: place.gridCode });
  const unit = people.worker({ departmentCode: rule.department, userId: null, name: "" });
  return {
    id,
    districtCode: place.gridCode.slice(0, 6),
    number: "",
    kind: scene.kind,
    level,
    title: writeTitle(random, scene.titles, ""),
    description: "",
    ...place,
    responsible: random.pick(scene.responsible),
    departmentCode: rule.department,
    foundAt,
    ...hazardCourse(random, rhythm, { foundAt, now, leader: staff.leaderOf(place.gridCode), unit }),
  };
}

function pickScene(random: Random): HazardScene {
  let rest = random.next() * hazardScenes.reduce((sum, { weight }) => sum + weight, 0);
  return hazardScenes.find(({ weight }) => (rest -= weight) < 0) ?? hazardScenes[0]!;
}

function placeHazard(
  { city, shores, gridAt, roadNear }: CityGround,
  candidates: readonly CityBuilding[],
  random: Random,
  { buildings }: HazardScene,
): { position: Position; gridCode: string; address: string } {
  if (buildings === null && shores.length > 0) {
    const { point, name } = random.pick(shores);
    const position = toPosition(point);
    const grid = gridAt(position);
    if (grid)
      return {
        position,
        gridCode: grid.code,
        address: `${roadNear(point, 150, (road) => road.name !== "")?.road.name ?? ""}${name}岸边`,
      };
  }
  const building = random.pick(candidates.length > 0 ? candidates : city.buildings);
  const position = random.pick(stairwellPositions(building));
  return { position, gridCode: building.gridCode, address: building.address };
}
