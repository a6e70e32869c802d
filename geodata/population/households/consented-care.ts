import type { Random } from "../../city/random";
import { careNeeds } from "../../dictionaries/care-needs";
import { type AgeBands, peopleIn } from "./household-record";

export interface ConsentedCare {
  needs: readonly string[];
  consentDay: number | null;
  lastVisitDay: number | null;
  nextVisitDay: number | null;
}

const none: ConsentedCare = { needs: [], consentDay: null, lastVisitDay: null, nextVisitDay: null };
const visitDays = new Map(careNeeds.map(([code, , , data]) => [code, data.visitDays]));

/** The chance that a household of this shape agreed to visits, by need; together about three households in a hundred. */
function needsOf(random: Random, ages: AgeBands): string[] {
  const [small, school, adults, old, veryOld] = ages;
  const alone = peopleIn(ages) === 1;
  const needs: string[] = [];
  if (alone && veryOld === 1 && random.chance(0.62)) needs.push("lives-alone-80");
  if (alone && old === 1 && random.chance(0.12)) needs.push("lives-alone-60");
  if (veryOld > 0 && random.chance(0.14)) needs.push("needs-help-walking");
  if (veryOld > 0 && random.chance(0.06)) needs.push("needs-evacuation-help");
  if (adults === 0 && small + school > 0 && random.chance(0.3)) needs.push("child-with-grandparents");
  if (random.chance(0.001)) needs.push("medical-device-power");
  return needs;
}

/** Visits keep the agreed rhythm, give or take; some are due now, a few are late. */
export function consentedCare(random: Random, ages: AgeBands, today: number): ConsentedCare {
  const needs = needsOf(random, ages);
  if (needs.length === 0) return none;
  const rhythm = Math.min(...needs.map((need) => visitDays.get(need) ?? 30));
  const lastVisitDay = today - random.integer(0, Math.ceil(rhythm * 1.08));
  return {
    needs,
    consentDay: Math.min(today - random.integer(30, 900), lastVisitDay),
    lastVisitDay,
    nextVisitDay: lastVisitDay + rhythm,
  };
}
