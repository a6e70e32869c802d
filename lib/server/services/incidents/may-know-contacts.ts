import type { Actor } from "@/lib/access/actor";
import { isAssignee } from "@/lib/incidents/is-assignee";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";

/** Whoever handles the case may know who reported it and who the parties are; never who only reads it. */
export function mayKnowContacts(actor: Actor, incident: IncidentRow): boolean {
  const facts = { departmentCode: incident.department_code, assigneeUserId: incident.assignee_user_id };
  return actor.role === "commander" || isAssignee(facts, actor);
}
