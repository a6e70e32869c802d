import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { createIncidentEndpoint } from "@/lib/contracts/incidents/create-incident-endpoint";
import { keptOf, progressAfter } from "@/lib/incidents/case-progress";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { findGridAt } from "@/lib/server/db/queries/grids/find-grid-at";
import { insertIncident } from "@/lib/server/db/queries/incidents/insert-incident";
import { insertTimelineEntry } from "@/lib/server/db/queries/incidents/insert-timeline-entry";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import { nextNumber } from "../numbers/next-number";
import type { Once } from "../once";
import { attachPhotos } from "../photos/attach-photos";
import { ruleBook } from "../reference/rule-book";
import { incidentEvent } from "./incident-event";
import { keepReporter } from "./keep-reporter";

type Body = z.output<typeof createIncidentEndpoint.body>;
type Created = z.output<typeof createIncidentEndpoint.success.schema>;

export async function createIncident(actor: Actor, body: Body, once: Once): Promise<Result<Created>> {
  const [lng, lat] = body.position;
  return inTransaction(
    actor,
    (tx) => idempotent(tx, once.idempotencyKey, once.fingerprint, () => report(tx, body)),
    // The window is the place itself: that lets the policy find the grid by its spatial index.
    { viewport: [lng, lat, lng, lat] },
  );
}

async function report(tx: Tx, body: Body): Promise<Result<Created>> {
  const { category, severity, position } = body;
  const at = Date.now();
  const day = dayName(localDay(at));
  const book = await ruleBook();
  if (!book.holds("incident-category", category, day)) return fail("unknown-category", { field: "category" });
  const place = await findGridAt(tx, position, day);
  if (!place) return fail("outside-scope", { field: "position" });

  const { rulesOn, dueFrom, dueAt } = keptOf(
    progressAfter(book, { category, severity }, null, { action: "report", to: "reported", at }),
  );
  const incident = await insertIncident(tx, {
    ...place,
    number: await nextNumber({ districtCode: place.districtCode, kind: "incident", day }),
    category,
    severity,
    source: body.source ?? (tx.actor.role === "grid_leader" ? "patrol" : "hotline"),
    description: body.description,
    address: body.address,
    position,
    reportedBy: tx.actor.userId,
    reportedAt: new Date(at),
    rulesOn,
    dueFrom: dueFrom === null ? null : new Date(dueFrom),
    dueAt: dueAt === null ? null : new Date(dueAt),
  });
  const { id, number, status, revision } = incident;
  // The command centre writes on every case of its scope; a grid leader on the one just made.
  if (tx.actor.role !== "commander") await tx.grant("incident", id);
  await insertTimelineEntry(tx, {
    ...place,
    incidentId: id,
    seq: revision,
    at: new Date(at),
    action: "report",
    fromStatus: null,
    toStatus: status,
    note: "",
  });
  const photos = await attachPhotos(tx, incident, { ids: body.photos ?? [], stage: "report" });
  if (!photos.ok) return photos;
  if (body.reporter) await keepReporter(tx, incident, body.reporter);
  await writeOutbox(tx, incidentEvent(incident));
  await writeAudit(tx, {
    action: "incident.report",
    districtCode: place.districtCode,
    subjectKind: "incident",
    subjectId: id,
    details: {
      number,
      category,
      gridCode: place.gridCode,
      ...(photos.value.length > 0 && { photos: photos.value }),
    },
  });
  return ok({ id, number, gridCode: place.gridCode, status, dueAt: incident.due_at, revision });
}
