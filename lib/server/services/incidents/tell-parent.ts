import { afterPart } from "@/lib/incidents/case-family";
import type { IncidentCase } from "@/lib/incidents/incident-case";
import { isSettled } from "@/lib/incidents/incident-status";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { lockIncident } from "@/lib/server/db/queries/incidents/lock-incident";
import type { Tx } from "@/lib/server/db/tx";
import { toCase } from "./to-case";
import { writeOnCase } from "./write-on-case";

/**
 * The case that must hear of a step of one of its parts, because the step settles the part or opens it again. It is locked
 * before the part is written, so that nobody closes it meanwhile on a count that is no longer true.
 */
export async function parentToTell(tx: Tx, part: IncidentRow, next: IncidentCase): Promise<Result<IncidentRow | null>> {
  if (part.parent_id === null || isSettled(part.status) === isSettled(next.status)) return ok(null);
  const parent = await lockIncident(tx, part.district_code, part.parent_id);
  return parent ? ok(parent) : fail("outside-scope", { field: "parent" });
}

/** Counts the part on its parent; a closed parent goes on when a part is opened again. */
export async function tellParent(tx: Tx, parent: IncidentRow | null, part: IncidentRow): Promise<Result<null>> {
  if (!parent) return ok(null);
  const isPartSettled = isSettled(part.status);
  const told = await writeOnCase(tx, parent, {
    action: isPartSettled ? "part-settled" : "part-reopened",
    note: "",
    other: part,
    after: () => afterPart(toCase(parent), isPartSettled),
  });
  return told.ok ? ok(null) : told;
}
