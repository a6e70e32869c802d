import { localDay } from "@/lib/incidents/working-time";
import type { Random } from "../../city/random";
import type { Performer } from "../incidents/incident-record";
import { DAY, HOUR, startOfDay } from "../local-time";
import type { HazardInspection, HazardOutcome, HazardRecord, HazardStatus } from "./hazard-record";

export interface HazardRhythm {
  rectifyDays: number;
  inspectionDays: number;
}

type Course = Pick<HazardRecord, "status" | "dueDay" | "nextInspectionDay" | "closedAt" | "inspections">;

const notes: Record<HazardOutcome, readonly string[]> = {
  found: ["巡查发现，已拍照", "入户检查时发现", "居民反映，现场核实"],
  notified: ["已送达整改通知", "已口头告知并书面通知"],
  rectifying: ["正在整改", "已联系施工队"],
  "not-rectified": ["复查未整改，已再次告知", "仅部分整改"],
  rectified: ["整改完成，待复查", "现场已恢复"],
  closed: ["复查合格，销号"],
};
const AGAIN_SHARE = 0.2;
const STUCK_SHARE = 0.05;
const DAYS_TO_RECHECK = 3;

interface HazardFacts {
  foundAt: number;
  now: number;
  leader: Performer;
  unit: Performer;
}

type PlannedVisit = readonly [outcome: HazardOutcome, by: Performer, after: number];

/** From discovery to closing; a few owners let their date pass and stay where they are. */
function* plannedVisits(
  random: Random,
  { rectifyDays }: HazardRhythm,
  { leader, unit }: HazardFacts,
): Generator<PlannedVisit> {
  const isStuck = random.chance(STUCK_SHARE);
  const aWhile = () => rectifyDays * random.between(0.2, 0.5) * DAY + DAY;
  yield ["notified", leader, random.between(0.1, 2.5) * DAY];
  yield ["rectifying", unit, random.between(0.8, 4) * DAY];
  if (isStuck || random.chance(AGAIN_SHARE)) yield ["not-rectified", leader, aWhile()];
  yield ["rectified", unit, isStuck ? 30 * rectifyDays * DAY : aWhile()];
  yield ["closed", leader, random.between(0.5, 6) * DAY];
}

/** The inspections of a hazard as far as it has come by now. */
export function hazardCourse(random: Random, rhythm: HazardRhythm, facts: HazardFacts): Course {
  const { foundAt, now, leader } = facts;
  const inspections: HazardInspection[] = [
    { at: foundAt, by: leader, outcome: "found", note: random.pick(notes.found) },
  ];
  let last = foundAt;
  for (const [outcome, by, after] of plannedVisits(random, rhythm, facts)) {
    const at = inWorkingHours(random, last + after);
    if (at > now) break;
    inspections.push({ at, by, outcome, note: random.pick(notes[outcome]) });
    last = at;
  }
  const status = statusAfter(inspections);
  const wait = status === "rectified" ? DAYS_TO_RECHECK : rhythm.inspectionDays;
  return {
    status,
    dueDay: localDay(foundAt) + rhythm.rectifyDays,
    nextInspectionDay: status === "closed" ? null : localDay(last) + wait,
    closedAt: status === "closed" ? last : null,
    inspections,
  };
}

/** A failed re-inspection leaves the hazard where it was: being rectified. */
function statusAfter(inspections: readonly HazardInspection[]): HazardStatus {
  const outcome = inspections.at(-1)?.outcome ?? "found";
  return outcome === "not-rectified" ? "rectifying" : outcome;
}

/** Between 8:30 and 18:00 of that day, or of the next when the time drawn has passed. */
function inWorkingHours(random: Random, at: number): number {
  const drawn = startOfDay(localDay(at)) + Math.round(random.between(8.5, 18) * HOUR);
  return drawn > at ? drawn : drawn + DAY;
}
