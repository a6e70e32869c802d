import { dayAfter } from "@/lib/kernel/day-after";

/** Days for general and for major hazards, as the dictionary of kinds tells them. */
interface HazardRhythm {
  rectifyDays: readonly [general: number, major: number] | null;
  inspectionDays: readonly [general: number, major: number] | null;
}

/** Until when a hazard is to be put right, and when it is looked at again, counted from a day; null where nothing is said. */
export function usualDaysFrom(
  day: string,
  level: "general" | "major",
  { rectifyDays, inspectionDays }: HazardRhythm,
): { dueOn: string | null; nextInspectionOn: string | null } {
  const after = (days: readonly [number, number] | null): string | null =>
    days && dayAfter(day, days[level === "general" ? 0 : 1]);
  return { dueOn: after(rectifyDays), nextInspectionOn: after(inspectionDays) };
}
