import type { Actor } from "@/lib/access/actor";
import type { ErrorCode } from "@/lib/kernel/error-codes";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { allowedActions, isAllowed, needsOf } from "./allowed-actions";
import type { TimeLimit } from "./deadline";
import type { IncidentAction } from "./incident-action";
import type { Assignee, IncidentCase } from "./incident-case";
import { isSettled } from "./incident-status";
import { type Need, transitionTable } from "./transition-table";

export interface ActionInput {
  action: IncidentAction;
  reason?: string | undefined;
  note?: string | undefined;
  /** With `request-extension` the time asked for. */
  extension?: TimeLimit | undefined;
  assignee?: Assignee | undefined;
  /** How many come with the step. */
  photos?: number | undefined;
  /** With `dispatch`: whether the finished work must be shown. */
  photoRequired?: boolean | undefined;
}

/** The case after one step, or why the step cannot be taken. `at` is milliseconds since 1970. */
export function applyAction(
  before: IncidentCase,
  input: ActionInput,
  actor: Pick<Actor, "userId" | "role" | "departmentCode">,
  at: number,
): Result<IncidentCase> {
  const { action } = input;
  if (!isAllowed(action, before, actor)) {
    return fail("action-not-allowed", { field: "action", details: { allowedActions: allowedActions(before, actor) } });
  }
  const { to } = transitionTable[action];
  const needs = needsOf(action, before);
  const missing = needs.find((need) => !input[need === "photo" ? "photos" : need]);
  if (missing) return fail(refusals[missing] ?? "invalid-body", { field: missing === "photo" ? "photos" : missing });
  return ok({
    ...before,
    ...(input.assignee && needs.includes("assignee") ? givenTo(input.assignee) : {}),
    status: to,
    revision: before.revision + 1,
    photoRequired: action === "dispatch" ? (input.photoRequired ?? before.photoRequired) : before.photoRequired,
    handledBy: action === "feed-back" ? actor.userId : before.handledBy,
    registeredAt: action === "register" ? at : before.registeredAt,
    closedAt: isSettled(to) ? at : null,
  });
}

const refusals: Partial<Record<Need, ErrorCode>> = { reason: "reason-required", photo: "photo-required" };

function givenTo(assignee: Assignee): Pick<IncidentCase, "departmentCode" | "assigneeUserId" | "assigneeName"> {
  return {
    departmentCode: assignee.kind === "department" ? assignee.departmentCode : null,
    assigneeUserId: assignee.kind === "user" ? assignee.userId : null,
    assigneeName: assignee.name,
  };
}
