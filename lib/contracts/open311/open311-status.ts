import type { IncidentStatus } from "@/lib/incidents/incident-status";
import { isSettled } from "@/lib/incidents/incident-status";
import type { PublicStage } from "@/lib/incidents/public-stage";

/** The two that GeoReport v2 knows. */
export const open311Statuses = ["open", "closed"] as const;

export type Open311Status = (typeof open311Statuses)[number];

/** Finer ones that FixMyStreet and its like read (extended statuses), as far as cases here come into them. */
type ExtendedStatus =
  | Open311Status
  | "fixed"
  | "in_progress"
  | "planned"
  | "action_scheduled"
  | "investigating"
  | "duplicate"
  | "no_further_action"
  | "internal_referral"
  | "cancelled"
  | "reopen";

const extended: Readonly<Record<IncidentStatus, ExtendedStatus>> = {
  reported: "open",
  verifying: "investigating",
  registered: "open",
  not_registered: "no_further_action",
  dispatched: "investigating",
  accepted: "investigating",
  in_progress: "in_progress",
  suspended: "planned",
  extension_requested: "in_progress",
  feedback: "action_scheduled",
  inspecting: "action_scheduled",
  rework: "in_progress",
  closed: "fixed",
  void: "cancelled",
  reopened: "reopen",
};

const ofStage: Readonly<Record<PublicStage, ExtendedStatus>> = {
  received: "open",
  checking: "investigating",
  taken: "open",
  assigned: "investigating",
  "in-hand": "in_progress",
  paused: "planned",
  reviewing: "action_scheduled",
  done: "fixed",
  "not-taken": "no_further_action",
};

export const open311Status = (status: IncidentStatus): Open311Status => (isSettled(status) ? "closed" : "open");

/** @param action the step that led there: what was returned has the state of what was registered, yet is something else to who follows it */
export function extendedStatus(
  status: IncidentStatus,
  { isDuplicate = false, action = "" }: { isDuplicate?: boolean; action?: string } = {},
): ExtendedStatus {
  if (action === "return") return "internal_referral";
  return status === "void" && isDuplicate ? "duplicate" : extended[status];
}

/** Of who follows the own report by its code, and is told stages. */
export const statusOfStage = (stage: PublicStage): { status: Open311Status; extended: ExtendedStatus } => ({
  status: stage === "done" || stage === "not-taken" ? "closed" : "open",
  extended: ofStage[stage],
});
