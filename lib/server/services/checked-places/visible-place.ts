import { fail, ok, type Result } from "@/lib/kernel/result";
import type { CheckedPlaceRow } from "@/lib/server/db/queries/checked-places/checked-place-row";
import { findCheckedPlace } from "@/lib/server/db/queries/checked-places/find-checked-place";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/** The place; 404 when the actor may not see it. */
export async function visiblePlace(
  tx: Tx,
  id: string,
  { held }: { held: boolean } = { held: false },
): Promise<Result<CheckedPlaceRow>> {
  const row = await findCheckedPlace(tx, await scopeDistricts(tx), { id, held });
  return row ? ok(row) : fail("not-found", { field: "id" });
}
