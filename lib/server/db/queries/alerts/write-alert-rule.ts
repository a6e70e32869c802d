import type { AlertRuleSettings } from "@/lib/contracts/alerts/alert-rule";
import type { Tx } from "../../tx";
import { type AlertRuleRow, alertRuleColumns, alertRuleRow } from "./alert-rule-row";

const insert = `
insert into alert_rules as r (district_code, grid_code, name, trigger, categories, least_severity, least_count, window_minutes,
  lateness, to_roles, target_ids, is_active, active_since, created_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
returning ${alertRuleColumns}`;

/** Switched on anew, a rule looks at what happens from then on. */
const update = `
update alert_rules r set grid_code = $2, name = $3, trigger = $4, categories = $5, least_severity = $6, least_count = $7,
  window_minutes = $8, lateness = $9, to_roles = $10, target_ids = $11,
  active_since = case when $12 and not is_active then $13 else active_since end, is_active = $12, revision = revision + 1
where district_code = $1 and id = $14 and revision = $15
returning ${alertRuleColumns}`;

const valuesOf = (rule: AlertRuleSettings, at: Date) => [
  rule.area.slice(0, 6),
  rule.area,
  rule.name,
  rule.trigger,
  rule.categories,
  rule.leastSeverity,
  rule.trigger === "count" ? rule.leastCount : null,
  rule.trigger === "count" ? rule.windowMinutes : null,
  rule.trigger === "late" ? rule.lateness : null,
  rule.roles,
  rule.targets,
  rule.active,
  at,
];

export async function insertAlertRule(tx: Tx, rule: AlertRuleSettings, at: Date): Promise<AlertRuleRow> {
  const [row] = await tx.rows(insert, [...valuesOf(rule, at), tx.actor.userId], alertRuleRow);
  if (!row) throw new Error("insert returned no alert rule");
  return row;
}

/** null when somebody else's change came first. */
export async function updateAlertRule(
  tx: Tx,
  before: Pick<AlertRuleRow, "id" | "revision">,
  rule: AlertRuleSettings,
  at: Date,
): Promise<AlertRuleRow | null> {
  const [row] = await tx.rows(update, [...valuesOf(rule, at), before.id, before.revision], alertRuleRow);
  return row ?? null;
}
