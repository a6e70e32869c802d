import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import type { reachMilestoneEndpoint } from "@/lib/contracts/incidents/reach-milestone-endpoint";
import { allowedActions } from "@/lib/incidents/allowed-actions";
import { keptOf, progressAfter } from "@/lib/incidents/case-progress";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { insertTimelineEntry } from "@/lib/server/db/queries/incidents/insert-timeline-entry";
import { updateIncident } from "@/lib/server/db/queries/incidents/update-incident";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import type { Once } from "../once";
import { staleRevision } from "../stale-revision";
import { incidentDetail } from "./incident-detail";
import { incidentEvent } from "./incident-event";
import { limitsOf } from "./limits-of";
import { readProgress } from "./read-progress";
import { toCase } from "./to-case";
import { visibleIncident } from "./visible-incident";

type Mark = z.output<typeof reachMilestoneEndpoint.body>;

/** Marks the next step of the handling as reached, on the revision the actor has seen. */
export function reachMilestone(
  actor: Actor,
  { id, revision, mark }: { id: string; revision: number; mark: Mark },
  once: Once,
): Promise<Result<IncidentDetail>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visibleIncident(tx, id);
      if (!found.ok) return found;
      return found.value.revision === revision ? reach(tx, found.value, mark) : staleRevision(found.value.revision);
    }),
  );
}

async function reach(tx: Tx, before: IncidentRow, { step, note = "" }: Mark): Promise<Result<IncidentDetail>> {
  const told = await readProgress(tx, before);
  if (limitsOf(told, before, tx.actor).milestone !== step) {
    return fail("action-not-allowed", {
      field: "step",
      details: { allowedActions: allowedActions(toCase(before), tx.actor) },
    });
  }
  const at = Math.max(Date.now(), told.progress.clock.at);
  const action = "reach-milestone";
  const kept = keptOf(progressAfter(told.book, before, told.progress, { action, to: before.status, at, step }));
  const next = { ...toCase(before), revision: before.revision + 1 };
  const after = await updateIncident(tx, before, next, { at, kept });
  if (!after) return staleRevision(before.revision + 1);
  await insertTimelineEntry(tx, {
    districtCode: after.district_code,
    incidentId: after.id,
    gridCode: after.grid_code,
    seq: after.revision,
    at: new Date(at),
    action,
    fromStatus: before.status,
    toStatus: after.status,
    note,
    data: { dueAt: before.due_at, step },
  });
  await writeOutbox(tx, incidentEvent(after));
  await writeAudit(tx, {
    action: `incident.${action}`,
    districtCode: after.district_code,
    subjectKind: "incident",
    subjectId: after.id,
    details: { step, revision: after.revision },
  });
  return ok(await incidentDetail(tx, after));
}
