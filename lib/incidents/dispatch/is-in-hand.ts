import type { IncidentStatus } from "../incident-status";

/** Somebody has the case and works on it, or shall. */
const inHand: ReadonlySet<IncidentStatus> = new Set([
  "dispatched",
  "accepted",
  "in_progress",
  "suspended",
  "extension_requested",
  "rework",
]);

export const isInHand = (status: IncidentStatus): boolean => inHand.has(status);
