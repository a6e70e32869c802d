import { fail, ok, type Result } from "@/lib/kernel/result";
import { findHazard } from "@/lib/server/db/queries/hazards/find-hazard";
import type { HazardRow } from "@/lib/server/db/queries/hazards/hazard-row";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/** The hazard; 404 when the actor may not see it. */
export async function visibleHazard(tx: Tx, id: string): Promise<Result<HazardRow>> {
  const row = await findHazard(tx, await scopeDistricts(tx), id);
  return row ? ok(row) : fail("not-found", { field: "id" });
}
