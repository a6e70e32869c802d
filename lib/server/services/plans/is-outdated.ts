import { listGridsInForce } from "@/lib/server/db/queries/plans/list-grids-in-force";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import type { Tx } from "@/lib/server/db/tx";
import { planParts } from "./plan-parts";
import { unitsOfPlan } from "./units-of-plan";

/** True when the grids or units that a plan was made from are not those in force on a day: another plan came first. */
export async function isOutdated(tx: Tx, plan: WholePlanRow, day: string): Promise<boolean> {
  const now = plan.layer
    ? (await unitsOfPlan(tx, plan, day)).map(({ id }) => id)
    : await listGridsInForce(tx, await planParts(tx, plan.areas), day);
  return now.length !== plan.based_on.length || !now.every((id) => plan.based_on.includes(id));
}
