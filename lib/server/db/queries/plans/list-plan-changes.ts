import type { Tx } from "../../tx";
import { type PlanChangeRow, planChangeColumns, planChangeRow } from "./plan-change-row";
import type { PlanRow } from "./plan-row";

const sql = `
select ${planChangeColumns} from plan_changes c
where c.district_code = $1 and c.plan_id = $2 and c.revision > $3 and c.revision <= $4 order by c.revision`;

/** The steps after one revision up to another. */
export function listPlanChanges(
  tx: Tx,
  plan: PlanRow,
  after: number,
  upTo: number = plan.revision,
): Promise<PlanChangeRow[]> {
  return tx.rows(sql, [plan.district_code, plan.id, after, upTo], planChangeRow);
}
