const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The largest unit that says enough: minutes to one hour, hours to two days, then days. Rounded down, as people count. */
export function spanOf(milliseconds: number): { unit: "minutes" | "hours" | "days"; count: number } {
  const span = Math.abs(milliseconds);
  if (span < HOUR) return { unit: "minutes", count: Math.floor(span / MINUTE) };
  if (span < 2 * DAY) return { unit: "hours", count: Math.floor(span / HOUR) };
  return { unit: "days", count: Math.floor(span / DAY) };
}

/** mm:ss under one hour; null from there on. */
export function countdownOf(milliseconds: number): string | null {
  const span = Math.abs(milliseconds);
  if (span >= HOUR) return null;
  const seconds = Math.floor(span / 1_000);
  const two = (count: number) => String(count).padStart(2, "0");
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
