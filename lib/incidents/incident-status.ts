/** Stages of a case, after the closed loop of digital city management (GB/T 30428.8 and city rules). */
export const incidentStatuses = [
  "reported",
  "verifying",
  "registered",
  "not_registered",
  "dispatched",
  "accepted",
  "in_progress",
  "suspended",
  "extension_requested",
  "feedback",
  "inspecting",
  "rework",
  "closed",
  "void",
  "reopened",
] as const;

export type IncidentStatus = (typeof incidentStatuses)[number];

/** Nothing is left to do in these, so they have no deadline and `closedAt` is set. */
const settled: ReadonlySet<IncidentStatus> = new Set(["closed", "void", "not_registered"]);

export const isSettled = (status: IncidentStatus): boolean => settled.has(status);

export const openStatuses = incidentStatuses.filter((status) => !isSettled(status));
export const settledStatuses = incidentStatuses.filter(isSettled);
