import type { Actor } from "@/lib/access/actor";
import type { PatrolZones } from "@/lib/contracts/patrols/zones";
import { ok, type Result } from "@/lib/kernel/result";
import { findPatrolZones } from "@/lib/server/db/queries/patrol-zones/patrol-zones-row";
import { inTransaction } from "@/lib/server/db/tx";
import { layZones } from "./lay-zones";

const none = { lines: [], areas: [], posts: [] };

/** A grid without a layout has an empty one, of revision 0: whoever begins it says that they saw none. */
export function readPatrolZones(actor: Actor, gridCode: string): Promise<Result<PatrolZones>> {
  return inTransaction(
    actor,
    async (tx) => {
      const row = await findPatrolZones(tx, gridCode);
      const laid = await layZones(tx, gridCode, row?.plan ?? none);
      if (!laid.ok) return laid;
      const { revision = 0, updated_by_name: updatedBy = null, updated_at: updatedAt = null } = row ?? {};
      return ok({ ...laid.value, revision, updatedBy, updatedAt });
    },
    { readOnly: true },
  );
}
