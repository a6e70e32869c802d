import { MAINTENANCE_AHEAD_DAYS } from "@/lib/coverage/maintenance-window";

const DAY_MILLISECONDS = 86_400_000;

/** From now as far as coverage looks ahead. */
export function maintenanceAhead(): [from: Date, to: Date] {
  const now = Date.now();
  return [new Date(now), new Date(now + MAINTENANCE_AHEAD_DAYS * DAY_MILLISECONDS)];
}
