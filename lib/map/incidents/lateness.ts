export type MapLateness = "none" | "soon" | "late";

/** An amber ring warns this long before the limit ends. */
const SOON_SECONDS = 3600;

/** State of a limit at a moment, both in seconds since 1970. */
export function latenessAt(dueAt: number, moment: number): MapLateness {
  if (dueAt < moment) return "late";
  return dueAt - moment <= SOON_SECONDS ? "soon" : "none";
}
