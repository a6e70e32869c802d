import type { IncidentStatus } from "./incident-status";

/** How far a report has come, as its reporter is told. Steps inside the administration are no business of theirs. */
export const publicStages = [
  "received",
  "checking",
  "taken",
  "assigned",
  "in-hand",
  "paused",
  "reviewing",
  "done",
  "not-taken",
] as const;

export type PublicStage = (typeof publicStages)[number];

const stages: Readonly<Record<IncidentStatus, PublicStage>> = {
  reported: "received",
  verifying: "checking",
  registered: "taken",
  not_registered: "not-taken",
  dispatched: "assigned",
  accepted: "in-hand",
  in_progress: "in-hand",
  suspended: "paused",
  extension_requested: "in-hand",
  feedback: "reviewing",
  inspecting: "reviewing",
  rework: "in-hand",
  closed: "done",
  void: "not-taken",
  reopened: "taken",
};

export const publicStage = (status: IncidentStatus): PublicStage => stages[status];

/** The stages a case went through; what looks the same from outside is one stage, from its first moment on. */
export function publicHistory(steps: readonly { at: string; status: IncidentStatus }[]): {
  at: string;
  stage: PublicStage;
}[] {
  return steps
    .map(({ at, status }) => ({ at, stage: publicStage(status) }))
    .filter(({ stage }, index, all) => index === 0 || all[index - 1]?.stage !== stage);
}
