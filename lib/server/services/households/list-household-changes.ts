import type { Actor } from "@/lib/access/actor";
import type { HouseholdChange } from "@/lib/contracts/households/household-change-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { listHouseholdChanges as listRows } from "@/lib/server/db/queries/household-changes/household-change-row";
import { inTransaction } from "@/lib/server/db/tx";
import { toHouseholdChange } from "./household-change";

export function listHouseholdChanges(
  actor: Actor,
  { grid }: { grid?: string | undefined },
): Promise<Result<{ items: HouseholdChange[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const items: HouseholdChange[] = [];
      for (const row of await listRows(tx, grid)) items.push(await toHouseholdChange(tx, row));
      return ok({ items });
    },
    { readOnly: true },
  );
}
