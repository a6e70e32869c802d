import { keptOf, progressAfter } from "@/lib/incidents/case-progress";
import type { IncidentCase } from "@/lib/incidents/incident-case";
import { ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { insertTimelineEntry } from "@/lib/server/db/queries/incidents/insert-timeline-entry";
import { updateIncident } from "@/lib/server/db/queries/incidents/update-incident";
import type { Tx } from "@/lib/server/db/tx";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import { staleRevision } from "../stale-revision";
import { incidentEvent } from "./incident-event";
import { readProgress } from "./read-progress";

export interface CaseEntry {
  action:
    | "comment"
    | "merge"
    | "unmerge"
    | "take-duplicate"
    | "release-duplicate"
    | "split"
    | "split-from"
    | "link"
    | "unlink"
    | "take-part"
    | "release-part"
    | "part-settled"
    | "part-reopened";
  note: string;
  /** The other case, where there is one. */
  other?: Pick<IncidentRow, "id" | "number">;
  /** The case after it; the clock may be ahead of the machine's. */
  after: (at: number) => IncidentCase;
}

/** One entry beside the steps of the loop: case, timeline, outbox and audit together. */
export async function writeOnCase(tx: Tx, before: IncidentRow, entry: CaseEntry): Promise<Result<IncidentRow>> {
  const { action, note, other } = entry;
  const told = await readProgress(tx, before);
  const at = Math.max(Date.now(), told.progress.clock.at);
  const next = entry.after(at);
  const kept = keptOf(progressAfter(told.book, before, told.progress, { action, to: next.status, at }));
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
    note: [other?.number, note].filter(Boolean).join("\n"),
    data: { dueAt: before.due_at, ...(other && { other: other.id }) },
  });
  await writeOutbox(tx, incidentEvent(after));
  await writeAudit(tx, {
    action: `incident.${action}`,
    districtCode: after.district_code,
    subjectKind: "incident",
    subjectId: after.id,
    details: { revision: after.revision, ...(other && { other: other.id }) },
  });
  return ok(after);
}
