import { fail, ok, type Result } from "@/lib/kernel/result";
import { findPlan } from "@/lib/server/db/queries/plans/find-plan";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/** The plan; 404 when it does not concern the actor's scope. */
export async function visiblePlan(tx: Tx, id: string, lock?: "for update"): Promise<Result<WholePlanRow>> {
  const row = await findPlan(tx, await scopeDistricts(tx), id, lock);
  return row ? ok(row) : fail("not-found", { field: "id" });
}
