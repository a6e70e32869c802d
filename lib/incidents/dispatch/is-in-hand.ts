import type { IncidentStatus } from "../incident-status";

/** Somebody has the case and works on it, or shall. */
export const statusesInHand: readonly IncidentStatus[] = [
  "dispatched",
  "accepted",
  "in_progress",
  "suspended",
  "extension_requested",
  "rework",
];

const inHand: ReadonlySet<IncidentStatus> = new Set(statusesInHand);

export const isInHand = (status: IncidentStatus): boolean => inHand.has(status);
