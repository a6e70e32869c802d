/** `07:30` as minutes of the day; null for a time that was not told. */
export function minuteOfDay(time: string): number | null {
  const [hours = NaN, minutes = NaN] = time.split(":").map(Number);
  const minute = hours * 60 + minutes;
  return Number.isInteger(minute) ? minute : null;
}

/** The same the other way round. */
export const timeOfDay = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
