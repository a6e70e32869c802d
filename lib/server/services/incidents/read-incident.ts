import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { incidentDetail } from "./incident-detail";
import { visibleIncident } from "./visible-incident";

export function readIncident(actor: Actor, id: string): Promise<Result<IncidentDetail>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visibleIncident(tx, id);
      return found.ok ? ok(await incidentDetail(tx, found.value)) : found;
    },
    { readOnly: true },
  );
}
