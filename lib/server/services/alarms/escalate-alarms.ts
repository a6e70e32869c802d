import type { Actor } from "@/lib/access/actor";
import { type EscalationEdition, ladderAt, nextRung } from "@/lib/incidents/dispatch/escalation-ladder";
import { ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { climbAlarm } from "@/lib/server/db/queries/alarms/climb-alarm";
import { listEscalationEditions } from "@/lib/server/db/queries/alarms/list-escalation-editions";
import { type DueAlarm, takeDueAlarms } from "@/lib/server/db/queries/alarms/take-due-alarms";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { notify } from "./notify";

/**
 * Lets every alarm of a district whose time has come climb one rung. Safe to run as often and in as many processes as one
 * likes: a rung is climbed in one transaction with its notification and its audit row.
 * @returns how many climbed
 */
export function escalateAlarms(actor: Actor, districtCode: string, at: Date): Promise<Result<number>> {
  return inTransaction(actor, async (tx) => {
    const due = await takeDueAlarms(tx, districtCode, at);
    const editions = due.length > 0 ? await listEscalationEditions(tx) : [];
    let climbed = 0;
    for (const alarm of due) climbed += Number(await climb(tx, districtCode, alarm, editions, at));
    return ok(climbed);
  });
}

async function climb(
  tx: Tx,
  districtCode: string,
  alarm: DueAlarm,
  editions: readonly EscalationEdition[],
  at: Date,
): Promise<boolean> {
  const raisedAt = Date.parse(alarm.raised_at);
  const ladder = ladderAt(editions, raisedAt);
  const reached = nextRung(ladder, alarm.step, raisedAt);
  const place = { districtCode, incidentId: alarm.incident_id };
  if (!reached) {
    // Raised under a ladder that has been replaced in its place since, as none can be now.
    await climbAlarm(tx, place, { from: alarm.step, to: alarm.step, nextAt: null });
    return false;
  }
  const { rung } = reached;
  const next = nextRung(ladder, rung.step, raisedAt);
  const nextAt = next && new Date(next.at);
  if (!(await climbAlarm(tx, place, { from: alarm.step, to: rung.step, nextAt }))) return false;
  const { number, description, category, severity } = alarm;
  const { step, name, nameEn } = rung;
  await notify(tx, {
    districtCode,
    gridCode: alarm.grid_code,
    at,
    kind: "escalation",
    toRole: rung.role,
    incidentId: alarm.incident_id,
    isDrill: alarm.is_drill,
    data: { number, description, category, severity, step, name, nameEn, minutes: rung.afterMinutes },
  });
  await writeAudit(tx, {
    action: "incident.escalate",
    districtCode,
    subjectKind: "incident",
    subjectId: alarm.incident_id,
    details: { number, step, role: rung.role, afterMinutes: rung.afterMinutes },
  });
  return true;
}
