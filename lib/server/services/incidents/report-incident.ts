import type { Position } from "@/lib/contracts/fields";
import { keptOf, progressAfter } from "@/lib/incidents/case-progress";
import type { IncidentSource } from "@/lib/incidents/incident-source";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { putInAlertInbox } from "@/lib/server/db/queries/alerts/put-in-alert-inbox";
import { findGridAt } from "@/lib/server/db/queries/grids/find-grid-at";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { insertIncident } from "@/lib/server/db/queries/incidents/insert-incident";
import { insertTimelineEntry } from "@/lib/server/db/queries/incidents/insert-timeline-entry";
import { takeIncidentId } from "@/lib/server/db/queries/incidents/take-incident-id";
import type { Tx } from "@/lib/server/db/tx";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import { raiseAlarm } from "../alarms/raise-alarm";
import { markedAsDrill } from "../drills/marked-as-drill";
import { nextNumber } from "../numbers/next-number";
import { attachPhotos } from "../photos/attach-photos";
import { ruleBook } from "../reference/rule-book";
import { incidentEvent } from "./incident-event";
import { keepReporter } from "./keep-reporter";

export interface Report {
  category: string;
  severity: number;
  source: IncidentSource;
  description: string;
  address: string;
  position: Position;
  reporter?: { name: string; phone: string } | undefined;
  /** Ids of photos that the reporter has sent before. */
  photos?: readonly string[] | undefined;
  /** What the reporter says of it; unsaid, a drill that runs decides. */
  drill?: boolean | undefined;
}

/**
 * Writes a new case with its timeline, audit and outbox rows, whoever reports it. The transaction's viewport should be the
 * place itself: that lets the policy find the grid by its spatial index.
 */
export async function reportIncident(tx: Tx, given: Report): Promise<Result<IncidentRow>> {
  const { category, severity, position, source, description, address } = given;
  const at = Date.now();
  const day = dayName(localDay(at));
  const book = await ruleBook();
  if (!book.holds("incident-category", category, day)) return fail("unknown-category", { field: "category" });
  const place = await findGridAt(tx, position, day);
  if (!place) return fail("outside-scope", { field: "position" });

  const drill = await markedAsDrill(tx, place.districtCode, given.drill);
  if (!drill.ok) return drill;

  const { rulesOn, dueFrom, dueAt } = keptOf(
    progressAfter(book, { category, severity }, null, { action: "report", to: "reported", at }),
  );
  const incident = await insertIncident(tx, {
    ...place,
    id: await grantedBefore(tx),
    number: await nextNumber({ districtCode: place.districtCode, kind: "incident", day }),
    category,
    severity,
    source,
    description,
    address,
    position,
    reportedBy: tx.actor.userId,
    reportedAt: new Date(at),
    rulesOn,
    dueFrom: dueFrom === null ? null : new Date(dueFrom),
    dueAt: dueAt === null ? null : new Date(dueAt),
    isDrill: drill.value,
    isDispute: book.isDispute(category, day),
  });
  const { id, number, status, revision } = incident;
  // The command centre writes on every case of its scope; others on the one just made.
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
  const photos = await attachPhotos(
    tx,
    { kind: "incident", row: incident },
    { ids: given.photos ?? [], stage: "report" },
  );
  if (!photos.ok) return photos;
  if (given.reporter) await keepReporter(tx, incident, given.reporter);
  await raiseAlarm(tx, incident, at);
  await putInAlertInbox(tx, incident);
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
      ...(drill.value && { drill: true }),
      ...(photos.value.length > 0 && { photos: photos.value }),
    },
  });
  return ok(incident);
}

/** Who has no scope to read in is granted the id first, and can then read back what they write. */
async function grantedBefore(tx: Tx): Promise<string | undefined> {
  if (tx.actor.role !== "public") return undefined;
  const id = await takeIncidentId(tx);
  await tx.grant("incident", id);
  return id;
}
