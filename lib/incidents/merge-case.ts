import type { IncidentCase } from "./incident-case";
import type { IncidentStatus } from "./incident-status";

/** The case put aside as a duplicate of another. `at` is milliseconds since 1970. */
export const mergedCase = (before: IncidentCase, into: string, at: number): IncidentCase => ({
  ...before,
  status: "void",
  duplicateOf: into,
  revision: before.revision + 1,
  closedAt: at,
});

/** The case as it stood before it was merged. @param status the one that its timeline tells */
export const unmergedCase = (before: IncidentCase, status: IncidentStatus): IncidentCase => ({
  ...before,
  status,
  duplicateOf: null,
  revision: before.revision + 1,
  closedAt: null,
});
