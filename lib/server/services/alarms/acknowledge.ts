import type { Actor } from "@/lib/access/actor";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { acknowledgeAlarm } from "@/lib/server/db/queries/alarms/acknowledge-alarm";
import { findAlarm } from "@/lib/server/db/queries/alarms/find-alarm";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import { incidentEvent } from "../incidents/incident-event";
import { visibleIncident } from "../incidents/visible-incident";
import type { Once } from "../once";

interface Acknowledged {
  acknowledgedAt: string;
  acknowledgedBy: string;
}

/** Of two who take an alarm, one has it and the other is told who. */
export function acknowledge(actor: Actor, id: string, once: Once): Promise<Result<Acknowledged>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const incident = await visibleIncident(tx, id);
      if (!incident.ok) return incident;
      const at = new Date();
      if (!(await acknowledgeAlarm(tx, incident.value, at))) {
        const alarm = await findAlarm(tx, incident.value);
        if (!alarm) return fail("not-found", { field: "id" });
        return fail("already-acknowledged", { details: { by: alarm.acknowledged_name, at: alarm.acknowledged_at } });
      }
      await writeOutbox(tx, incidentEvent(incident.value));
      await writeAudit(tx, {
        action: "incident.acknowledge",
        districtCode: incident.value.district_code,
        subjectKind: "incident",
        subjectId: id,
        details: { number: incident.value.number },
      });
      return ok({ acknowledgedAt: at.toISOString(), acknowledgedBy: tx.actor.name });
    }),
  );
}
