import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import {
  type CoverageWorkRow,
  findCoverageWork,
  removeCoverageWork,
  type WorkKind,
} from "@/lib/server/db/queries/coverage/coverage-works";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/** The area that a work is about: the one that is asked for, else the whole scope. Of several parts the asker must choose one. */
export async function areaOfWork(tx: Tx, area: string | undefined): Promise<Result<string>> {
  const [part, ...others] = await scopeParts(tx, area);
  if (!part) return fail("outside-scope", { field: "area" });
  return others.length === 0 ? ok(part.prefix) : fail("area-required", { field: "area" });
}

/** A work that the actor may look at; 404 otherwise. */
export async function visibleWork(tx: Tx, kind: WorkKind, id: string): Promise<Result<CoverageWorkRow>> {
  const found = await findCoverageWork(tx, kind, await scopeDistricts(tx), id);
  return found ? ok(found) : fail("not-found", { field: "id" });
}

/** A work that the actor made: only its maker changes or removes it. */
export async function ownWork(tx: Tx, kind: WorkKind, id: string): Promise<Result<CoverageWorkRow>> {
  const found = await visibleWork(tx, kind, id);
  return found.ok && found.value.made_by !== tx.actor.userId ? fail("forbidden", { field: "id" }) : found;
}

export async function removeWork(tx: Tx, kind: WorkKind, id: string): Promise<Result<void>> {
  const found = await ownWork(tx, kind, id);
  if (!found.ok) return found;
  await removeCoverageWork(tx, found.value);
  await auditWork(tx, `coverage-${kind}.remove`, found.value);
  return ok(undefined);
}

export const auditWork = (
  tx: Tx,
  action: `coverage-${WorkKind}.${"set" | "remove"}`,
  { district_code, id, name, area_code, revision }: CoverageWorkRow,
): Promise<void> =>
  writeAudit(tx, {
    action,
    districtCode: district_code,
    subjectKind: action.split(".")[0]!,
    subjectId: id,
    details: { name, areaCode: area_code, revision },
  });
