import { type Light, lightOfDay } from "./light-of-day";
import { worstLight } from "./worst-light";

/** Below this a place has failed its check. */
export const PASS_POINTS = 60;
export const SOUND_POINTS = 85;

/** How a place that is inspected stands on a day: by what its last check found, and by the day of the next. Never said of a person. */
export function placeLight({ nextOn, points }: { nextOn: string; points: number | null }, day: string): Light {
  // Never looked at: only the day speaks.
  const found = points === null || points >= SOUND_POINTS ? "green" : points >= PASS_POINTS ? "amber" : "red";
  return worstLight([found, lightOfDay(nextOn, day)]);
}
