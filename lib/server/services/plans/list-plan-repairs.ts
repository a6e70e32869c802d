import type { Actor } from "@/lib/access/actor";
import type { ListedRepair } from "@/lib/contracts/plans/list-plan-repairs-endpoint";
import { toPosition } from "@/lib/grid/point";
import { ok, type Result } from "@/lib/kernel/result";
import { listPlanRepairs as listRows } from "@/lib/server/db/queries/plans/list-plan-repairs";
import { inTransaction } from "@/lib/server/db/tx";
import { visiblePlan } from "./visible-plan";

/** What was put right when a plan was begun. */
export function listPlanRepairs(actor: Actor, id: string): Promise<Result<{ items: ListedRepair[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visiblePlan(tx, id);
      if (!found.ok) return found;
      const rows = await listRows(tx, found.value);
      const items = rows.map(({ kind, cells, to, at, squareMetres, metres, detail }) => ({
        kind,
        cells,
        to: to ?? null,
        position: at ? toPosition(at) : null,
        squareMetres: squareMetres ?? null,
        metres: metres ?? null,
        detail: detail ?? null,
      }));
      return ok({ items });
    },
    { readOnly: true },
  );
}
