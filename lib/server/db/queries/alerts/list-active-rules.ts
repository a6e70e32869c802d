import type { AlertTrigger } from "@/lib/incidents/alerts/alert-rule";
import type { Tx } from "../../tx";
import { type AlertRuleRow, alertRuleColumns, alertRuleRow } from "./alert-rule-row";

const sql = `
select ${alertRuleColumns} from alert_rules r
where r.district_code = $1 and r.is_active and r.trigger = any ($2) order by r.id`;

export const listActiveRules = (
  tx: Tx,
  districtCode: string,
  triggers: readonly AlertTrigger[],
): Promise<AlertRuleRow[]> => tx.rows(sql, [districtCode, triggers], alertRuleRow);
