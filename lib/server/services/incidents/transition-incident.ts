import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import type { transitionIncidentEndpoint } from "@/lib/contracts/incidents/transition-incident-endpoint";
import { applyAction } from "@/lib/incidents/apply-action";
import { keptOf, progressAfter } from "@/lib/incidents/case-progress";
import { photoStage } from "@/lib/incidents/photo-stage";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { ok, type Result } from "@/lib/kernel/result";
import { acknowledgeAlarm } from "@/lib/server/db/queries/alarms/acknowledge-alarm";
import { routeIncident } from "@/lib/server/db/queries/grid-layers/incident-layer-unit";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { updateIncident } from "@/lib/server/db/queries/incidents/update-incident";
import type { Tx } from "@/lib/server/db/tx";
import { planDispatch } from "../dispatch/plan-dispatch";
import { putUnits } from "../dispatch/put-units";
import type { Once } from "../once";
import { attachPhotos } from "../photos/attach-photos";
import { incidentDetail } from "./incident-detail";
import { onSeenCase } from "./on-seen-case";
import { readProgress } from "./read-progress";
import { recordEvent } from "./record-event";
import { staleIncident } from "./stale-incident";
import { parentToTell, tellParent } from "./tell-parent";
import { toCase } from "./to-case";
import { visibleIncident } from "./visible-incident";

type Step = z.output<typeof transitionIncidentEndpoint.body>;

/** Takes a step on the revision the actor has seen; of two who act on one revision, exactly one succeeds. */
export function transitionIncident(
  actor: Actor,
  { id, revision, step }: { id: string; revision: number; step: Step },
  once: Once,
): Promise<Result<IncidentDetail>> {
  return onSeenCase(actor, { id, revision, once }, (tx, incident) => take(tx, incident, step));
}

async function take(tx: Tx, before: IncidentRow, step: Step): Promise<Result<IncidentDetail>> {
  const told = await readProgress(tx, before);
  // A machine whose clock was set back does not put a step before the one that it follows.
  const at = Math.max(Date.now(), told.progress.clock.at);
  const planned = await planDispatch(tx, before, step, at);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const { action, extension } = step;
  const given = { ...step, assignee: plan?.assignee, photos: step.photos?.length };
  const applied = applyAction(toCase(before), given, tx.actor, at);
  if (!applied.ok) return applied;
  const parent = await parentToTell(tx, before, applied.value);
  if (!parent.ok) return parent;
  const granted = action === "grant-extension" ? (extension ?? told.extensionAsked ?? undefined) : undefined;
  const stepped = await updateIncident(tx, before, applied.value, {
    at,
    kept: keptOf(progressAfter(told.book, before, told.progress, { action, to: applied.value.status, at, granted })),
  });
  if (!stepped) {
    // The other's step was committed while this one waited for the row; it can be read now.
    const now = await visibleIncident(tx, before.id);
    return now.ok ? staleIncident(tx, now.value) : now;
  }
  // Registered, the case has a class: its layer's unit of that day answers for it, whatever plan comes later.
  if (action === "register") await routeIncident(tx, stepped, dayName(localDay(at)));
  const isTold = await tellParent(tx, parent.value, stepped);
  if (!isTold.ok) return isTold;
  const after = await putUnits(tx, stepped, { plan, action, at: new Date(at) });
  // Who moves a severe case on has seen it.
  if (tx.actor.role === "commander") await acknowledgeAlarm(tx, after, new Date(at));
  const photos = await attachPhotos(
    tx,
    { kind: "incident", row: after },
    { ids: step.photos ?? [], stage: photoStage(step.action) },
  );
  if (!photos.ok) return photos;
  const agreed = granted ?? extension;
  await recordEvent(tx, after, {
    action,
    at: new Date(at),
    note: [step.reason, step.note].filter(Boolean).join("\n"),
    reason: step.reason ?? "",
    from: before.status,
    dueBefore: before.due_at,
    data: {
      ...(action === "dispatch" && { assignee: after.assignee_name }),
      ...(agreed && extensionActions.has(action) && { extension: agreed }),
    },
    // Of each photo that came with the step its SHA-256.
    details: { from: before.status, to: after.status, ...(photos.value.length > 0 && { photos: photos.value }) },
  });
  return ok(await incidentDetail(tx, after));
}

const extensionActions: ReadonlySet<string> = new Set(["request-extension", "grant-extension"]);
