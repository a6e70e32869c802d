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
const STUCK_SHARE = 0.1;

/** From discovery to closing, as far as it has come by now; a few owners let their date pass. */
export function hazardCourse(
  random: Random,
  rhythm: HazardRhythm,
  { foundAt, now, leader, unit }: { foundAt: number; now: number; leader: Performer; unit: Performer },
): Course {
  const limit = rhythm.rectifyDays * DAY;
  const isStuck = random.chance(STUCK_SHARE);
  const inspections: HazardInspection[] = [];
  let at = foundAt;
  const visit = (outcome: HazardOutcome, by: Performer, after: number): boolean => {
    at = inspections.length === 0 ? foundAt : inWorkingHours(random, at + after);
    if (at > now) return false;
    inspections.push({ at, by, outcome, note: random.pick(notes[outcome]) });
    return true;
  };
  const slow = () => limit * random.between(0.2, 0.5) + DAY;
  void (
    visit("found", leader, 0) &&
    visit("notified", leader, random.between(0.1, 1.5) * DAY) &&
    visit("rectifying", unit, random.between(0.5, 2) * DAY) &&
    (!random.chance(isStuck ? 1 : AGAIN_SHARE) || visit("not-rectified", leader, slow())) &&
    visit("rectified", unit, isStuck ? 30 * limit : slow()) &&
    visit("closed", leader, random.between(0.5, 6) * DAY)
  );
  const status = statusAfter(inspections);
  const last = inspections.at(-1)?.at ?? foundAt;
  const wait = status === "rectified" ? 3 : rhythm.inspectionDays;
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

const inWorkingHours = (random: Random, at: number): number =>
  startOfDay(localDay(at)) + Math.round(random.between(8.5, 18) * HOUR);
