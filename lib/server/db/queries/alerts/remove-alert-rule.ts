import type { Tx } from "../../tx";
import type { AlertRuleRow } from "./alert-rule-row";

const sql = "delete from alert_rules where district_code = $1 and id = $2";

/** What the rule has told stays on record. */
export const removeAlertRule = (tx: Tx, rule: AlertRuleRow): Promise<number> =>
  tx.run(sql, [rule.district_code, rule.id]);
