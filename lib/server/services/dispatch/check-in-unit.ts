import type { Actor } from "@/lib/access/actor";
import type { Position } from "@/lib/contracts/fields";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { putCheckIn } from "@/lib/server/db/queries/dispatch/put-check-in";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/** Where the actor's unit is now. Not audited: the row says it, and a log of places would be a trail. */
export function checkInUnit(
  actor: Actor,
  { position, unitId }: { position: Position; unitId: string | null },
): Promise<Result<{ at: string }>> {
  return inTransaction(actor, async (tx) => {
    const at = new Date();
    const written = await putCheckIn(tx, await scopeDistricts(tx), { position, at, unitId });
    return written ? ok({ at: at.toISOString() }) : fail("invalid-body", { field: "unit" });
  });
}
