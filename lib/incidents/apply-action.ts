import type { Actor } from "@/lib/access/actor";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { allowedActions, isAllowed } from "./allowed-actions";
import type { IncidentAction } from "./incident-action";
import type { Assignee, IncidentCase } from "./incident-case";
import { isSettled } from "./incident-status";
import { transitionTable } from "./transition-table";

export interface ActionInput {
  action: IncidentAction;
  reason?: string | undefined;
  note?: string | undefined;
  assignee?: Assignee | undefined;
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
  const { to, needs } = transitionTable[action];
  const missing = needs.find((need) => !input[need]);
  if (missing) return fail(missing === "reason" ? "reason-required" : "invalid-body", { field: missing });
  return ok({
    ...before,
    ...(input.assignee && needs.includes("assignee") ? givenTo(input.assignee) : {}),
    status: to,
    revision: before.revision + 1,
    handledBy: action === "feed-back" ? actor.userId : before.handledBy,
    registeredAt: action === "register" ? at : before.registeredAt,
    closedAt: isSettled(to) ? at : null,
  });
}

function givenTo(assignee: Assignee): Pick<IncidentCase, "departmentCode" | "assigneeUserId" | "assigneeName"> {
  return {
    departmentCode: assignee.kind === "department" ? assignee.departmentCode : null,
    assigneeUserId: assignee.kind === "user" ? assignee.userId : null,
    assigneeName: assignee.name,
  };
}
