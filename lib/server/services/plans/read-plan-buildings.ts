import type { Actor } from "@/lib/access/actor";
import type { PlanBuildings } from "@/lib/contracts/plans/read-plan-buildings-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { planGround } from "./plan-ground";
import { visiblePlan } from "./visible-plan";

/** Anonymous counts at buildings, as columns. */
export function readPlanBuildings(actor: Actor, id: string): Promise<Result<PlanBuildings>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visiblePlan(tx, id);
      if (!found.ok) return found;
      const { ids, points, barriers } = await planGround(tx, found.value.areas);
      return ok({
        id: ids,
        x: points.map(({ at }) => at[0]),
        y: points.map(({ at }) => at[1]),
        households: points.map(({ households }) => households),
        people: points.map(({ people }) => people),
        hazards: points.map(({ hazards }) => hazards),
        incidents: points.map(({ incidents }) => incidents),
        barriers: barriers.map((line) => line.map(([x, y]): [number, number] => [x, y])),
      });
    },
    { readOnly: true, purpose: "count" },
  );
}
