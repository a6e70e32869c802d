import type { Actor } from "@/lib/access/actor";
import type { Position } from "@/lib/contracts/fields";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { markArrived } from "@/lib/server/db/queries/dispatch/mark-arrived";
import { putCheckIn } from "@/lib/server/db/queries/dispatch/put-check-in";
import { raiseIncidentRevision } from "@/lib/server/db/queries/incidents/raise-incident-revision";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { incidentDetail } from "../incidents/incident-detail";
import { recordEvent } from "../incidents/record-event";
import { visibleIncident } from "../incidents/visible-incident";
import type { Once } from "../once";

/** 报到: the actor's unit is at the place of the case. */
export function checkIn(
  actor: Actor,
  { id, position }: { id: string; position: Position | undefined },
  once: Once,
): Promise<Result<IncidentDetail>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visibleIncident(tx, id);
      if (!found.ok) return found;
      const at = new Date();
      const name = await markArrived(tx, found.value, at);
      if (name === null) return fail("conflict", { field: "id" });
      const after = await raiseIncidentRevision(tx, found.value, { expected: null, at });
      if (!after) return fail("not-found", { field: "id" });
      await putCheckIn(tx, [after.district_code], { position: position ?? [after.lng, after.lat], at });
      await recordEvent(tx, after, { action: "check-in", at, note: name });
      return ok(await incidentDetail(tx, after));
    }),
  );
}
