import type { UnitAnswer } from "@/lib/contracts/units/unit";
import { dutyOf } from "@/lib/incidents/dispatch/duty-of";
import type { Unit } from "@/lib/server/db/queries/dispatch/list-units";

/** A unit with whether it is on duty at an instant (milliseconds since 1970). */
export function unitAnswer(unit: Unit, at: number): UnitAnswer {
  const { userId: _, active, shifts, ...rest } = unit;
  return { ...rest, retired: !active, duty: dutyOf(shifts, at), shifts: shifts.map(({ id: _id, ...shift }) => shift) };
}
