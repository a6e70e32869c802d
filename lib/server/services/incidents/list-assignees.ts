import type { Actor } from "@/lib/access/actor";
import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { listAssignees as listRows } from "@/lib/server/db/queries/accounts/list-assignees";
import { inTransaction } from "@/lib/server/db/tx";
import { visibleIncident } from "./visible-incident";

export async function listAssignees(actor: Actor, incidentId: string): Promise<Result<{ items: AssigneeChoice[] }>> {
  const incident = await inTransaction(actor, (tx) => visibleIncident(tx, incidentId), { readOnly: true });
  return incident.ok ? ok({ items: await listRows(incident.value.grid_code) }) : incident;
}
