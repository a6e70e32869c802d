export type Light = "green" | "amber" | "red";

export const SOON_DAYS = 3;
const DAY_MILLISECONDS = 86_400_000;

/** Of a day that something is due: passed, near, or far enough. */
export function lightOfDay(dueOn: string | null, day: string): Light {
  if (dueOn === null) return "green";
  if (dueOn < day) return "red";
  return Date.parse(dueOn) - Date.parse(day) <= SOON_DAYS * DAY_MILLISECONDS ? "amber" : "green";
}
