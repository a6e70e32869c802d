import { env } from "@/lib/config/env";
import type { AlertMessage } from "@/lib/contracts/alerts/alert-message";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { AlertRuleRow } from "@/lib/server/db/queries/alerts/alert-rule-row";
import { insertDelivery } from "@/lib/server/db/queries/alerts/insert-delivery";
import { insertFiring } from "@/lib/server/db/queries/alerts/insert-firing";
import type { AlertCaseRow } from "@/lib/server/db/queries/alerts/list-alert-cases";
import type { Tx } from "@/lib/server/db/tx";
import { notify } from "../alarms/notify";

interface Occasion {
  /** What it is about; of the same thing a rule speaks once. */
  subject: string;
  one: AlertCaseRow;
  /** Of a window. */
  count: number | null;
  at: Date;
}

/** Lets a rule speak: bell, and a delivery for each target, all or nothing. @returns false when it has spoken of this before */
export async function fireAlert(tx: Tx, rule: AlertRuleRow, { subject, one, count, at }: Occasion): Promise<boolean> {
  const { district_code: districtCode, name, trigger } = rule;
  // A gathering concerns the whole area of the rule, a case its grid.
  const gridCode = count === null ? one.grid_code : rule.grid_code;
  const isDrill = one.is_drill;
  const { number, description, category, severity } = one;
  const firing = { districtCode, ruleId: rule.id, subject, gridCode, at, incidentId: one.id, isDrill };
  const data = { name, trigger, ...(count === null ? { number, description, category, severity } : { count }) };
  if (!(await insertFiring(tx, { ...firing, data }))) return false;
  for (const toRole of rule.to_roles) {
    await notify(tx, { districtCode, gridCode, at, kind: "rule", toRole, incidentId: one.id, isDrill, data });
  }
  const message = messageOf(rule, { one, count, at, gridCode, isDrill });
  for (const targetId of rule.target_ids) {
    await insertDelivery(tx, { districtCode, targetId, ruleName: name, message, at });
  }
  await writeAudit(tx, {
    action: "alert.fire",
    districtCode,
    subjectKind: "alert-rule",
    subjectId: rule.id,
    details: { name, subject, roles: rule.to_roles, targets: rule.target_ids },
  });
  return true;
}

type Facts = Pick<Occasion, "one" | "count" | "at"> & { gridCode: string; isDrill: boolean };

function messageOf(rule: AlertRuleRow, { one, count, at, gridCode, isDrill }: Facts): AlertMessage {
  const origin = env().PUBLIC_ORIGIN;
  return {
    type: "alert",
    drill: isDrill,
    at: at.toISOString(),
    rule: { id: rule.id, name: rule.name },
    trigger: rule.trigger,
    area: gridCode,
    case:
      count === null
        ? {
            id: one.id,
            number: one.number,
            category: one.category,
            categoryName: one.category_name,
            severity: one.severity,
            reportedAt: one.reported_at,
            dueAt: one.due_at,
          }
        : null,
    count,
    windowMinutes: rule.window_minutes,
    lateness: rule.lateness,
    link: origin === undefined ? null : new URL(`/command?case=${one.id}`, origin).toString(),
  };
}
