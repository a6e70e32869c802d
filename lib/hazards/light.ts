export type Light = "green" | "amber" | "red";

const SOON_DAYS = 3;
const DAY_MILLISECONDS = 86_400_000;

/** Of a day that something is due: passed, near, or far enough. */
function lightOfDay(dueOn: string | null, day: string): Light {
  if (dueOn === null) return "green";
  if (dueOn < day) return "red";
  return Date.parse(dueOn) - Date.parse(day) <= SOON_DAYS * DAY_MILLISECONDS ? "amber" : "green";
}

/** How a hazard stands on a day, by the nearer of its mending and its next inspection. Lights are for places, never for persons. */
export function hazardLight(
  { status, dueOn, nextInspectionOn }: { status: string; dueOn: string | null; nextInspectionOn: string | null },
  day: string,
): Light {
  if (status === "closed") return "green";
  // Said to be mended: only the look that proves it is awaited.
  const days = status === "rectified" ? [nextInspectionOn] : [dueOn, nextInspectionOn];
  const lights = days.map((due) => lightOfDay(due, day));
  return lights.includes("red") ? "red" : lights.includes("amber") ? "amber" : "green";
}
