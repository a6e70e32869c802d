import { type Light, lightOfDay } from "./light-of-day";
import { worstLight } from "./worst-light";

/** How a hazard stands on a day, by the nearer of its mending and its next inspection. Lights are for places, never for persons. */
export function hazardLight(
  { status, dueOn, nextInspectionOn }: { status: string; dueOn: string | null; nextInspectionOn: string | null },
  day: string,
): Light {
  if (status === "closed") return "green";
  // Said to be mended: only the look that proves it is awaited.
  const days = status === "rectified" ? [nextInspectionOn] : [dueOn, nextInspectionOn];
  return worstLight(days.map((due) => lightOfDay(due, day)));
}
