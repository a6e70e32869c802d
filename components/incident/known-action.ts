import { incidentActions } from "@/lib/incidents/incident-action";

const otherEntries = [
  "report",
  "reach-milestone",
  "call-in",
  "check-in",
  "comment",
  "merge",
  "unmerge",
  "take-duplicate",
  "release-duplicate",
  "split",
  "split-from",
  "link",
  "unlink",
  "take-part",
  "release-part",
  "part-settled",
  "part-reopened",
  "add-party",
  "remove-party",
  "mediation-accept",
  "mediation-mediate",
  "mediation-agree",
  "mediation-confirm",
  "mediation-revisit",
  "mediation-refer",
] as const;

export type KnownAction = (typeof incidentActions)[number] | (typeof otherEntries)[number];

/** Whether i18n has words for an action of the timeline, under `incidents.action`. */
export const isKnownAction = (action: string): action is KnownAction =>
  [...otherEntries, ...incidentActions].some((known) => known === action);
