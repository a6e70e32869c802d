import { keptOf, progressAfter } from "@/lib/incidents/case-progress";
import type { IncidentCase } from "@/lib/incidents/incident-case";
import type { MediationStep } from "@/lib/incidents/mediation/mediation";
import { ok, type Result } from "@/lib/kernel/result";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { updateIncident } from "@/lib/server/db/queries/incidents/update-incident";
import type { Tx } from "@/lib/server/db/tx";
import { staleRevision } from "../stale-revision";
import { readProgress, type ToldProgress } from "./read-progress";
import { recordEvent } from "./record-event";

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
    | "part-reopened"
    | "reach-milestone"
    | "add-party"
    | "remove-party"
    | `mediation-${MediationStep}`;
  note: string;
  /** The step of the handling that was reached. */
  step?: number;
  /** The other case, where there is one. */
  other?: Pick<IncidentRow, "id" | "number">;
  /** What of it is on record beside the words. */
  details?: Readonly<Record<string, unknown>>;
  /** The case after it; the clock may be ahead of the machine's. */
  after: (at: number) => IncidentCase;
}

/** One entry beside the steps of the loop: case, timeline, outbox and audit together. */
export async function writeOnCase(
  tx: Tx,
  before: IncidentRow,
  entry: CaseEntry,
  progress?: ToldProgress,
): Promise<Result<IncidentRow>> {
  const { action, note, other, step, details } = entry;
  const told = progress ?? (await readProgress(tx, before));
  const at = Math.max(Date.now(), told.progress.clock.at);
  const next = entry.after(at);
  const kept = keptOf(progressAfter(told.book, before, told.progress, { action, to: next.status, at, step }));
  const after = await updateIncident(tx, before, next, { at, kept });
  if (!after) return staleRevision(before.revision + 1);
  const also = { ...(other && { other: other.id }), ...(step && { step }) };
  await recordEvent(tx, after, {
    action,
    at: new Date(at),
    note: [other?.number, note].filter(Boolean).join("\n"),
    from: before.status,
    dueBefore: before.due_at,
    data: also,
    details: { ...also, ...details },
  });
  return ok(after);
}
