import type { Tx } from "../../tx";
import { type AlertRuleRow, alertRuleColumns, alertRuleRow } from "./alert-rule-row";

const sql = `select ${alertRuleColumns} from alert_rules r where r.district_code = any ($1) and r.id = $2 and r.grid_code ^@ any ($3)`;

export async function findAlertRule(
  tx: Tx,
  districtCodes: readonly string[],
  id: string,
): Promise<AlertRuleRow | null> {
  const [row] = await tx.rows(sql, [districtCodes, id, tx.actor.scope], alertRuleRow);
  return row ?? null;
}
