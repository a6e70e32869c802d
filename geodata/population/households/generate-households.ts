import { createRandom, forkSeed, type Random } from "../../city/random";
import type { CityBuilding } from "../../city-types";
import { syntheticIdNumber } from "../people/synthetic-id-number";
import { type SyntheticContact, syntheticName } from "../people/synthetic-person";
import { syntheticPhone } from "../people/synthetic-phone";
import { consentedCare } from "./consented-care";
import { familyShape } from "./family-shapes";
import type { AgeBands, HouseholdRecord } from "./household-record";
import { stairwellPositions } from "./stairwell-positions";

export interface HouseholdOptions {
  seed: number;
  /** Number of the local day that the records are as of. */
  today: number;
  /** How many records are wanted; the dwellings of the city are the ceiling. */
  wanted: number;
}

const nobody: AgeBands = [0, 0, 0, 0, 0];

export const dwellingUnits = ({ stairwells, floors, flatsPerFloor }: CityBuilding): number =>
  stairwells * floors * flatsPerFloor;

/** Building by building, so that a city of any size needs the memory of one building. */
export function* generateHouseholds(
  buildings: readonly CityBuilding[],
  { seed, today, wanted }: HouseholdOptions,
): Generator<HouseholdRecord> {
  const units = buildings.reduce((sum, building) => sum + dwellingUnits(building), 0);
  const target = Math.min(wanted, units);
  let unit = 0;
  let id = 0;
  for (const building of buildings) {
    const random = createRandom(forkSeed(seed, "households", building.id));
    const positions = stairwellPositions(building);
    for (let stairwell = 1; stairwell <= building.stairwells; stairwell++) {
      for (let floor = 1; floor <= building.floors; floor++) {
        for (let flat = 1; flat <= building.flatsPerFloor; flat++, unit++) {
          // Spreads the records evenly over all units, as a line is drawn with pixels (Bresenham): exactly `target` of them.
          if (Math.floor(((unit + 1) * target) / units) === Math.floor((unit * target) / units)) continue;
          id += 1;
          yield {
            id,
            districtCode: building.gridCode.slice(0, 6),
            gridCode: building.gridCode,
            buildingId: building.id,
            stairwell,
            floor,
            room: `${floor}${String(flat).padStart(2, "0")}`,
            position: positions[stairwell - 1] ?? building.centre,
            ...inhabitants(random, building, id, today),
          };
        }
      }
    }
  }
}

type Inhabitants = Pick<
  HouseholdRecord,
  | "tenancy"
  | "contact"
  | "ages"
  | "careNeeds"
  | "careConsentDay"
  | "lastVisitDay"
  | "nextVisitDay"
  | "retentionClass"
  | "purgeDay"
>;

function inhabitants(random: Random, building: CityBuilding, serial: number, today: number): Inhabitants {
  const draw = random.next();
  const rentalShare = building.kind === "dormitory" ? 0.9 : building.kind === "village-house" ? 0.12 : 0.24;
  if (draw < 0.065)
    return { tenancy: "vacant", contact: null, ages: nobody, ...withoutCare, retentionClass: "vacant", purgeDay: null };
  const tenancy = draw < 0.065 + rentalShare ? "rental" : "owner";
  const ages = familyShape(random, tenancy);
  const contact = contactOf(random, building, serial);
  const care = consentedCare(random, ages, today);
  return {
    tenancy,
    contact,
    ages,
    careNeeds: care.needs,
    careConsentDay: care.consentDay,
    lastVisitDay: care.lastVisitDay ?? (random.chance(0.55) ? today - random.integer(1, 200) : null),
    nextVisitDay: care.nextVisitDay,
    retentionClass: tenancy === "rental" ? "tenant" : "resident",
    // A tenant's record goes half a year after the lease is expected to end; a resident's stays while they live there.
    purgeDay: tenancy === "rental" ? today + random.integer(10, 540) : null,
  };
}

const withoutCare = { careNeeds: [], careConsentDay: null, lastVisitDay: null, nextVisitDay: null };

function contactOf(random: Random, building: CityBuilding, serial: number): SyntheticContact {
  return {
    name: syntheticName(random),
    phone: syntheticPhone(serial),
    idNumber: syntheticIdNumber(building.gridCode.slice(0, 6), serial),
  };
}
