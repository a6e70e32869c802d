export const planStatuses = [
  "draft",
  "submitted",
  "approved",
  "rejected",
  "scheduled",
  "in_force",
  "superseded",
] as const;

export type PlanStatus = (typeof planStatuses)[number];
