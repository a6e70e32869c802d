import type { Actor } from "@/lib/access/actor";
import type { IncidentCase } from "./incident-case";

/** True when the case is with this person or with the person's department. */
export function isAssignee(
  facts: Pick<IncidentCase, "departmentCode" | "assigneeUserId">,
  actor: Pick<Actor, "userId" | "role" | "departmentCode">,
): boolean {
  if (actor.role === "department")
    return actor.departmentCode !== null && facts.departmentCode === actor.departmentCode;
  return actor.role === "grid_leader" && facts.assigneeUserId === actor.userId;
}
