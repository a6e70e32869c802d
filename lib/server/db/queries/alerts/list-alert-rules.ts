import { z } from "zod";
import type { AlertRule } from "@/lib/contracts/alerts/alert-rule";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import { alertRuleColumns, alertRuleRow, toAlertRule } from "./alert-rule-row";

const sql = `
select ${alertRuleColumns}, f.lately, f.last
from alert_rules r cross join lateral (
  select count(*) filter (where at > now() - interval '7 days')::int as lately, max(at) as last
  from alert_firings where district_code = r.district_code and rule_id = r.id) f
where r.district_code = any ($1) and r.grid_code ^@ any ($2)
order by r.is_active desc, r.name, r.id limit 1000`;

const row = alertRuleRow.extend({ lately: z.int(), last: isoTime.nullable() });

/** The rules inside the actor's scope, those that are on first. */
export const listAlertRules = async (tx: Tx, districtCodes: readonly string[]): Promise<AlertRule[]> =>
  (await tx.rows(sql, [districtCodes, tx.actor.scope], row)).map((rule) => toAlertRule(rule, rule));
