import { dayAfter } from "@/lib/kernel/day-after";

/** How a visit ended. `follow-up`: met, and something is to be seen to. */
export const careOutcomes = ["met", "follow-up", "not-home", "declined"] as const;

export type CareOutcome = (typeof careOutcomes)[number];

/** Nobody opened: tried again soon, whatever the rhythm. */
const NOT_HOME_DAYS = 2;
/** Where a need without a rhythm of its own stands alone. */
const USUAL_DAYS = 30;

/** Days between two visits: as agreed, or the shortest that a need asks for. @param usual each need's usual days */
export const visitDaysOf = (agreed: number | null, usual: readonly number[]): number =>
  agreed ?? (usual.length > 0 ? Math.min(...usual) : USUAL_DAYS);

/** When the next visit is due; null where the household wants none. @param day of the visit */
export function nextVisitOn(day: string, outcome: CareOutcome, visitDays: number): string | null {
  if (outcome === "declined") return null;
  return dayAfter(day, outcome === "not-home" ? Math.min(NOT_HOME_DAYS, visitDays) : visitDays);
}
