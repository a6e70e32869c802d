import type { Actor } from "@/lib/access/actor";
import type { Alarm } from "@/lib/contracts/alarms/list-alarms-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { listOpenAlarms } from "@/lib/server/db/queries/alarms/list-open-alarms";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";

export function listAlarms(actor: Actor, area: string | undefined): Promise<Result<{ items: Alarm[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      if (parts.length === 0) return ok({ items: [] });
      const rows = await listOpenAlarms(tx, parts);
      return ok({
        items: rows.map(({ incident_id, raised_at, next_at, grid_code, is_drill, ...rest }) => ({
          ...rest,
          incidentId: incident_id,
          gridCode: grid_code,
          drill: is_drill,
          raisedAt: raised_at,
          nextAt: next_at,
        })),
      });
    },
    { readOnly: true },
  );
}
