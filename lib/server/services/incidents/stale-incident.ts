import type { StaleIncident } from "@/lib/contracts/incidents/stale-incident";
import { fail, type Result } from "@/lib/kernel/result";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { listTimeline } from "@/lib/server/db/queries/incidents/list-timeline";
import type { Tx } from "@/lib/server/db/tx";

/** Somebody's step came first: who, which, and where the case stands now, so that the loser need not guess. */
export async function staleIncident(tx: Tx, now: IncidentRow): Promise<Result<never>> {
  const last = (await listTimeline(tx, now)).at(-1);
  const details: StaleIncident = {
    revision: now.revision,
    incidentStatus: now.status,
    assignee: now.assignee_name,
    last: last ? { action: last.action, actor: last.actor, at: last.at } : null,
  };
  return fail("stale-revision", { field: "If-Match", details: { ...details } });
}
