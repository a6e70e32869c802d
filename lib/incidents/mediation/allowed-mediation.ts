import type { Actor } from "@/lib/access/actor";
import type { IncidentCase } from "../incident-case";
import type { IncidentStatus } from "../incident-status";
import { isAssignee } from "../is-assignee";
import { type MediationOutcome, type MediationStep, mediationSteps, mediationTable } from "./mediation";

export interface AllowedMediation {
  step: MediationStep;
  outcomes: { outcome: MediationOutcome; needs: ("note" | "revisitOn")[] }[];
}

type Facts = Pick<IncidentCase, "status" | "departmentCode" | "assigneeUserId" | "mediation">;
type Performing = Pick<Actor, "userId" | "role" | "departmentCode">;

/** Somebody has taken the case and works on it. */
const inWork: ReadonlySet<IncidentStatus> = new Set(["accepted", "in_progress", "extension_requested", "rework"]);
/** The visit comes weeks after the case was closed. */
const visited: ReadonlySet<IncidentStatus> = new Set([...inWork, "feedback", "inspecting", "closed", "reopened"]);

/** The steps this person may take now: the mediation is with whoever the case is with; the command centre may look in again. */
export const allowedMediation = (facts: Facts, actor: Performing): AllowedMediation[] =>
  mediationSteps
    .filter((step) => mayTake(step, facts, actor))
    .map((step) => ({
      step,
      outcomes: Object.entries(mediationTable[step].outcomes).map(([outcome, { needs }]) => ({
        outcome: outcome as MediationOutcome,
        needs: [...needs],
      })),
    }));

export function mayTake(step: MediationStep, facts: Facts, actor: Performing): boolean {
  if (facts.mediation === null || !mediationTable[step].from.includes(facts.mediation)) return false;
  if (step === "revisit") {
    return visited.has(facts.status) && (actor.role === "commander" || isAssignee(facts, actor));
  }
  return inWork.has(facts.status) && isAssignee(facts, actor);
}
