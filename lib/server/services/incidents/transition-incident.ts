import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import type { transitionIncidentEndpoint } from "@/lib/contracts/incidents/transition-incident-endpoint";
import { applyAction } from "@/lib/incidents/apply-action";
import type { Assignee, IncidentCase } from "@/lib/incidents/incident-case";
import { photoStage } from "@/lib/incidents/photo-stage";
import { deadlineAfterStep } from "@/lib/incidents/stage-deadline";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { findAssignee } from "@/lib/server/db/queries/accounts/find-assignee";
import { findLastPause } from "@/lib/server/db/queries/incidents/find-last-pause";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { insertTimelineEntry } from "@/lib/server/db/queries/incidents/insert-timeline-entry";
import { updateIncident } from "@/lib/server/db/queries/incidents/update-incident";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import type { Once } from "../once";
import { attachPhotos } from "../photos/attach-photos";
import { ruleBook } from "../reference/rule-book";
import { staleRevision } from "../stale-revision";
import { incidentDetail } from "./incident-detail";
import { incidentEvent } from "./incident-event";
import { visibleIncident } from "./visible-incident";

type Step = z.output<typeof transitionIncidentEndpoint.body>;

/** Takes a step on the revision the actor has seen; of two who act on one revision, exactly one succeeds. */
export function transitionIncident(
  actor: Actor,
  { id, revision, step }: { id: string; revision: number; step: Step },
  once: Once,
): Promise<Result<IncidentDetail>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visibleIncident(tx, id);
      if (!found.ok) return found;
      return found.value.revision === revision ? take(tx, found.value, step) : staleRevision(found.value.revision);
    }),
  );
}

async function take(tx: Tx, before: IncidentRow, step: Step): Promise<Result<IncidentDetail>> {
  const at = Date.now();
  const assignee = await assigneeOf(before, step);
  if (!assignee.ok) return assignee;
  const given = { ...step, assignee: assignee.value, photos: step.photos?.length };
  const applied = applyAction(toCase(before), given, tx.actor, at);
  if (!applied.ok) return applied;
  const after = await updateIncident(tx, before, applied.value, {
    at,
    dueAt: await dueAfter(tx, before, step, applied.value, at),
  });
  if (!after) return staleRevision(before.revision + 1);
  const photos = await attachPhotos(tx, after, { ids: step.photos ?? [], stage: photoStage(step.action) });
  if (!photos.ok) return photos;
  await record(tx, { before, after, step, at, photos: photos.value });
  return ok(await incidentDetail(tx, after));
}

async function assigneeOf({ grid_code }: IncidentRow, step: Step): Promise<Result<Assignee | undefined>> {
  if (step.action !== "dispatch" || step.assignee === undefined) return ok(undefined);
  const assignee = await findAssignee(step.assignee, grid_code);
  return assignee ? ok(assignee) : fail("unknown-assignee", { field: "assignee" });
}

async function dueAfter(
  tx: Tx,
  before: IncidentRow,
  step: Step,
  after: IncidentCase,
  at: number,
): Promise<number | null> {
  const pause = step.action === "resume" ? await findLastPause(tx, before) : null;
  return deadlineAfterStep(await ruleBook(), before, {
    action: step.action,
    from: before.status,
    to: after.status,
    at,
    dueAt: before.due_at === null ? null : Date.parse(before.due_at),
    pause: pause ?? undefined,
  });
}

interface Taken {
  before: IncidentRow;
  after: IncidentRow;
  step: Step;
  at: number;
  /** SHA-256 of each photo that came with the step. */
  photos: readonly string[];
}

async function record(tx: Tx, { before, after, step, at, photos }: Taken): Promise<void> {
  const { action, reason, note } = step;
  await insertTimelineEntry(tx, {
    districtCode: after.district_code,
    incidentId: after.id,
    gridCode: after.grid_code,
    seq: after.revision,
    at: new Date(at),
    action,
    fromStatus: before.status,
    toStatus: after.status,
    note: [reason, note].filter(Boolean).join("\n"),
    data: { dueAt: before.due_at, ...(action === "dispatch" && { assignee: after.assignee_name }) },
  });
  await writeOutbox(tx, incidentEvent(after));
  await writeAudit(tx, {
    action: `incident.${action}`,
    districtCode: after.district_code,
    subjectKind: "incident",
    subjectId: after.id,
    reason: reason ?? "",
    details: { from: before.status, to: after.status, revision: after.revision, ...(photos.length > 0 && { photos }) },
  });
}

const toCase = (row: IncidentRow): IncidentCase => ({
  status: row.status,
  source: row.source,
  revision: row.revision,
  departmentCode: row.department_code,
  assigneeUserId: row.assignee_user_id,
  assigneeName: row.assignee_name,
  handledBy: row.handled_by,
  photoRequired: row.photo_required,
  registeredAt: row.registered_at === null ? null : Date.parse(row.registered_at),
  closedAt: row.closed_at === null ? null : Date.parse(row.closed_at),
});
