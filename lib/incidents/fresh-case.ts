import type { IncidentCase } from "./incident-case";

/** A case as the rules see it when it has just been reported by the hot line. */
export const freshCase: IncidentCase = {
  status: "reported",
  source: "hotline",
  revision: 1,
  departmentCode: null,
  assigneeUserId: null,
  assigneeName: null,
  handledBy: null,
  photoRequired: false,
  duplicateOf: null,
  parentId: null,
  children: 0,
  openChildren: 0,
  mediation: null,
  revisitOn: null,
  registeredAt: null,
  closedAt: null,
};
