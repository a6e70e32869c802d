import type { Actor } from "@/lib/access/actor";
import { isWholeOfParts } from "./case-family";
import { type IncidentAction, incidentActions } from "./incident-action";
import type { IncidentCase } from "./incident-case";
import { needsVerification } from "./incident-source";
import { isSettled } from "./incident-status";
import { isAssignee } from "./is-assignee";
import { isMediated } from "./mediation/mediation";
import { type Need, transitionTable } from "./transition-table";

export interface AllowedAction {
  action: IncidentAction;
  needs: readonly Need[];
}

type CaseFacts = Pick<
  IncidentCase,
  | "status"
  | "source"
  | "departmentCode"
  | "assigneeUserId"
  | "handledBy"
  | "photoRequired"
  | "children"
  | "openChildren"
  | "mediation"
>;
type Performing = Pick<Actor, "userId" | "role" | "departmentCode">;

/** The steps this person may take on this case now, in the order of the loop. Scope is the caller's business. */
export function allowedActions(facts: CaseFacts, actor: Performing): AllowedAction[] {
  return incidentActions
    .filter((action) => isAllowed(action, facts, actor))
    .map((action) => ({ action, needs: needsOf(action, facts) }));
}

/** What the table asks for with a step, and the photo of the finished work where this case wants one. */
export function needsOf(action: IncidentAction, { photoRequired }: Pick<CaseFacts, "photoRequired">): readonly Need[] {
  const { needs } = transitionTable[action];
  return action === "feed-back" && photoRequired ? [...needs, "photo"] : needs;
}

export function isAllowed(action: IncidentAction, facts: CaseFacts, actor: Performing): boolean {
  const { from, by } = transitionTable[action];
  if (!from.includes(facts.status)) return false;
  if (action === "register" && facts.status === "reported" && needsVerification(facts.source)) return false;
  if (!isFamilyReady(action, facts)) return false;
  // What was fed back as done would be closed with the dispute still open.
  if (action === "feed-back" && facts.mediation !== null && !isMediated(facts.mediation)) return false;
  if (by === "assignee") return isAssignee(facts, actor);
  return actor.role === "commander" && !(by === "inspector" && facts.handledBy === actor.userId);
}

/** A case with parts is settled by closing it, after the last of them; a case without is closed after its inspection. */
function isFamilyReady(action: IncidentAction, facts: CaseFacts): boolean {
  if (action !== "close") return facts.children === 0 || !isSettled(transitionTable[action].to);
  return facts.openChildren === 0 && (facts.status === "inspecting" || isWholeOfParts(facts));
}
