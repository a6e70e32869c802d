import type { IncidentAction } from "./incident-action";

/** What a photo shows: the trouble as it was reported, what was found on site, the work done, the look after it. */
export const photoStages = ["report", "verify", "handle", "inspect"] as const;

export type PhotoStage = (typeof photoStages)[number];

const verifying: ReadonlySet<IncidentAction> = new Set(["verify", "register", "refuse"]);
const inspecting: ReadonlySet<IncidentAction> = new Set(["inspect", "fail-inspection", "close"]);

/** The stage of photos that come with a step. */
export function photoStage(action: IncidentAction): PhotoStage {
  if (verifying.has(action)) return "verify";
  return inspecting.has(action) ? "inspect" : "handle";
}
