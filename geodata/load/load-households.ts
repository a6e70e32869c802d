import { localDay } from "@/lib/incidents/working-time";
import { contactHash, sealContact } from "@/lib/server/crypto/contact";
import type { Position } from "../city-types";
import { generateHouseholds } from "../population/households/generate-households";
import { type HouseholdRecord, peopleIn } from "../population/households/household-record";
import { isoDay } from "../population/local-time";
import { copyRows } from "./copy-rows";
import { type CopyValue, codeArray } from "./copy-text";
import { pointHex } from "./ewkb";
import { countsOf, type LoadContext, reporting } from "./load-context";
import { dwellingUnitsOf } from "./load-ground";
import { withIndexesAfter } from "./with-indexes-after";

const columns = [
  "district_code",
  "id",
  "grid_code",
  "building_id",
  "stairwell",
  "floor",
  "room",
  "tenancy",
  "contact",
  "phone_hash",
  "id_number_hash",
  "age_0_6",
  "age_7_17",
  "age_18_59",
  "age_60_79",
  "age_80_up",
  "care_needs",
  "care_consent_on",
  "last_visit_on",
  "retention_class",
  "purge_on",
  "updated_at",
  "position",
];

interface BuildingCount {
  gridCode: string;
  households: number;
  people: number;
}

/** Households with sealed contacts, the anonymous counts by building, and the visits that are due. */
export async function loadHouseholds(context: LoadContext): Promise<void> {
  const { client, city, seed, now, sizes } = context;
  const total = Math.min(sizes.households, dwellingUnitsOf(context));
  const counts = new Map<number, BuildingCount>();
  const visits: CopyValue[][] = [];
  const today = localDay(now);
  const written = new Date(now);
  function* rows(): Generator<CopyValue[]> {
    for (const household of generateHouseholds(city.buildings, { seed, today, wanted: sizes.households })) {
      tally(context, counts, household);
      if (household.nextVisitDay !== null) visits.push(visitRow(household, household.nextVisitDay));
      yield householdRow(household, written);
    }
  }
  await withIndexesAfter(client, "households", () =>
    copyRows(client, "households", columns, reporting(context, "households", total, rows())),
  );
  const centres = new Map<number, Position>(city.buildings.map(({ id, centre }) => [id, centre]));
  await copyRows(
    client,
    "building_counts",
    ["district_code", "building_id", "grid_code", "households", "people", "position"],
    [...counts].map(([id, { gridCode, households, people }]) => [
      gridCode.slice(0, 6),
      id,
      gridCode,
      households,
      people,
      pointHex(centres.get(id)!),
    ]),
  );
  await copyRows(client, "care_visits", ["district_code", "household_id", "grid_code", "due_on"], visits);
}

function tally(
  context: LoadContext,
  counts: Map<number, BuildingCount>,
  { gridCode, buildingId, ages }: HouseholdRecord,
): void {
  const inGrid = countsOf(context, gridCode);
  const inBuilding = counts.get(buildingId) ?? { gridCode, households: 0, people: 0 };
  counts.set(buildingId, inBuilding);
  for (const count of [inGrid, inBuilding]) {
    count.households += 1;
    count.people += peopleIn(ages);
  }
}

const dayOrNull = (day: number | null): string | null => (day === null ? null : isoDay(day));

function householdRow(household: HouseholdRecord, written: Date): CopyValue[] {
  const { contact, districtCode } = household;
  return [
    districtCode,
    household.id,
    household.gridCode,
    household.buildingId,
    household.stairwell,
    household.floor,
    household.room,
    household.tenancy,
    contact && sealContact(contact, { districtCode, purpose: "household" }),
    contact && contactHash("phone", contact.phone),
    contact?.idNumber ? contactHash("id-number", contact.idNumber) : null,
    ...household.ages,
    codeArray(household.careNeeds),
    dayOrNull(household.careConsentDay),
    dayOrNull(household.lastVisitDay),
    household.retentionClass,
    dayOrNull(household.purgeDay),
    written,
    pointHex(household.position),
  ];
}

const visitRow = ({ districtCode, id, gridCode }: HouseholdRecord, dueDay: number): CopyValue[] => [
  districtCode,
  id,
  gridCode,
  isoDay(dueDay),
];
