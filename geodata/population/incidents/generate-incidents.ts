import { dayName } from "@/lib/incidents/working-time";
import { createRandom, forkSeed } from "../../city/random";
import { HOUR, startOfDay } from "../local-time";
import type { CityGround } from "../places/city-ground";
import { INCIDENT_DAYS } from "../population-sizes";
import { drawHour } from "./daily-curve";
import { type PlannedDay, planDays } from "./day-plan";
import { deadlineBookFor, demoCalendar } from "./deadline-books";
import { RecentCases } from "./find-duplicate";
import { findHotSpots, type HotSpot } from "./hot-spots";
import type { IncidentRecord } from "./incident-record";
import { pickScenario, pickSeverity } from "./pick-scenario";
import { placeIncident } from "./place-incident";
import { pickSource, reporterOf, reporterTitles } from "./report-source";
import { runCase } from "./run-case";
import { createStaff, type Staff } from "./staff";
import { writeTitle } from "./write-title";

export interface IncidentOptions {
  seed: number;
  /** Where history ends, epoch milliseconds: no step is later. */
  now: number;
  incidents: number;
}

interface World {
  ground: CityGround;
  spots: HotSpot[];
  staff: Staff;
  seed: number;
  now: number;
}

/** Half a year of cases in the order in which they were reported; ids 1…n. */
export function* generateIncidents(
  ground: CityGround,
  { seed, now, incidents }: IncidentOptions,
): Generator<IncidentRecord> {
  const world: World = { ground, spots: findHotSpots(ground, seed), staff: createStaff(ground.city), seed, now };
  const recent = new RecentCases();
  let id = 0;
  for (const day of planDays({ seed, now, days: INCIDENT_DAYS, incidents, calendar: demoCalendar })) {
    const serials = new Map<string, number>();
    for (const reportedAt of reportTimes(day, seed)) {
      id += 1;
      const record = oneIncident(world, day, id, reportedAt);
      const serial = (serials.get(record.districtCode) ?? 0) + 1;
      serials.set(record.districtCode, serial);
      record.number = numberOf(day.day, serial);
      const original = record.status === "void" ? recent.find(record) : null;
      if (original) markDuplicate(record, original);
      else recent.add(record);
      yield record;
    }
  }
}

/** `2026-1122-0347` */
const numberOf = (day: number, serial: number): string => {
  const [year = "", month = "", date = ""] = dayName(day).split("-");
  return `${year}-${month}${date}-${String(serial).padStart(4, "0")}`;
};

function reportTimes({ day, isRestDay, until, incidents }: PlannedDay, seed: number): number[] {
  const random = createRandom(forkSeed(seed, "report-times", day));
  const times = Array.from(
    { length: incidents },
    () => startOfDay(day) + Math.floor(drawHour(random, isRestDay, until) * HOUR),
  );
  return times.toSorted((a, b) => a - b);
}

function oneIncident(
  { ground, spots, staff, seed, now }: World,
  { day, weather }: PlannedDay,
  id: number,
  reportedAt: number,
): IncidentRecord {
  const random = createRandom(forkSeed(seed, "incident", id));
  const scenario = pickScenario(random, weather, (reportedAt - startOfDay(day)) / HOUR);
  const severity = pickSeverity(random, scenario);
  const source = pickSource(random, scenario.category);
  const place = placeIncident(ground, spots, random, scenario.setting);
  const facts = { category: scenario.category, severity, gridCode: place.gridCode };
  const reportedBy =
    source === "patrol" ? staff.leaderOf(place.gridCode) : { userId: null, name: reporterTitles[source] };
  const course = runCase(
    random,
    deadlineBookFor(scenario.category),
    { kind: facts, source, reported: { at: reportedAt, by: reportedBy }, people: staff.peopleFor(random, facts) },
    now,
  );
  return {
    id,
    districtCode: place.gridCode.slice(0, 6),
    number: "",
    ...facts,
    severity,
    source,
    description: writeTitle(random, scenario.titles, place.road),
    address: place.address,
    position: place.position,
    reportedAt,
    reportedBy: reportedBy.userId,
    reporter: reporterOf(random, source, id),
    duplicateOf: null,
    ...course,
  };
}

function markDuplicate(record: IncidentRecord, original: { id: number; number: string }): void {
  record.duplicateOf = original.id;
  const last = record.steps.at(-1);
  if (last) last.note = `与 ${original.number} 重复`;
}
