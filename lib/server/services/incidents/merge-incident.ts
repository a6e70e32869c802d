import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { allowedOperations, mergeRefusal } from "@/lib/incidents/case-operation";
import { mergedCase, unmergedCase } from "@/lib/incidents/merge-case";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findMergedFrom } from "@/lib/server/db/queries/incidents/find-merged-from";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { listMergedCases } from "@/lib/server/db/queries/incidents/list-merged-cases";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { staleRevision } from "../stale-revision";
import { incidentDetail } from "./incident-detail";
import { toCase } from "./to-case";
import { visibleIncident } from "./visible-incident";
import { writeOnCase } from "./write-on-case";

interface Merge {
  id: string;
  revision: number;
  /** The case that stays; null takes an earlier merge back. */
  into: string | null;
  note: string;
}

/** Puts a case aside as a duplicate of another, or takes that back. Both cases tell of it. */
export function mergeIncident(actor: Actor, merge: Merge, once: Once): Promise<Result<IncidentDetail>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visibleIncident(tx, merge.id);
      if (!found.ok) return found;
      if (found.value.revision !== merge.revision) return staleRevision(found.value.revision);
      const operation = merge.into === null ? "unmerge" : "merge";
      const allowed = allowedOperations(toCase(found.value), actor);
      if (!allowed.includes(operation)) {
        return fail("action-not-allowed", { field: "into", details: { allowedOperations: allowed } });
      }
      const other = await visibleIncident(tx, merge.into ?? found.value.duplicate_of ?? "");
      if (!other.ok || other.value.district_code !== found.value.district_code) {
        return fail("not-found", { field: "into" });
      }
      const written =
        operation === "merge"
          ? await putAside(tx, found.value, other.value, merge.note)
          : await takeBack(tx, found.value, other.value, merge.note);
      return written.ok ? ok(await incidentDetail(tx, written.value)) : written;
    }),
  );
}

const written = (row: IncidentRow) => () => ({ ...toCase(row), revision: row.revision + 1 });

async function putAside(tx: Tx, one: IncidentRow, into: IncidentRow, note: string): Promise<Result<IncidentRow>> {
  const refusal = mergeRefusal(
    { id: one.id, duplicates: (await listMergedCases(tx, one)).length },
    { ...toCase(into), id: into.id },
  );
  if (refusal) return fail("merge-refused", { field: "into", details: { reason: refusal } });
  const kept = await writeOnCase(tx, into, { action: "take-duplicate", note: "", other: one, after: written(into) });
  if (!kept.ok) return kept;
  return writeOnCase(tx, one, {
    action: "merge",
    note,
    other: into,
    after: (at) => mergedCase(toCase(one), into.id, at),
  });
}

async function takeBack(tx: Tx, one: IncidentRow, from: IncidentRow, note: string): Promise<Result<IncidentRow>> {
  const status = await findMergedFrom(tx, one);
  const kept = await writeOnCase(tx, from, { action: "release-duplicate", note: "", other: one, after: written(from) });
  if (!kept.ok) return kept;
  return writeOnCase(tx, one, {
    action: "unmerge",
    note,
    other: from,
    after: () => unmergedCase(toCase(one), status),
  });
}
