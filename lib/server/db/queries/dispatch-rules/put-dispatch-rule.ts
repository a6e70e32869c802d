import { z } from "zod";
import type { DispatchRuleBody } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import type { Tx } from "../../tx";

const insert = `
insert into dispatch_rules (name, area_code, category, department_code, assisting, kind, priority, is_automatic, is_active, weekdays,
  from_minute, to_minute, valid_from, valid_to, updated_at, updated_by_name, district_code)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning id`;

const update = `
update dispatch_rules set name = $1, area_code = $2, category = $3, department_code = $4, assisting = $5, kind = $6, priority = $7,
  is_automatic = $8, is_active = $9, weekdays = $10, from_minute = $11, to_minute = $12, valid_from = $13, valid_to = $14,
  updated_at = $15, updated_by_name = $16, revision = revision + 1
where district_code = $17 and id = $18 and revision = $19 returning id`;

const row = z.object({ id: z.string() });

const valuesOf = (tx: Tx, rule: DispatchRuleBody, at: Date): unknown[] => [
  rule.name,
  rule.areaCode,
  rule.category,
  rule.target.kind === "department" ? rule.target.departmentCode : null,
  rule.assisting,
  rule.kind,
  rule.priority,
  rule.isAutomatic,
  rule.isActive,
  rule.weekdays,
  rule.fromMinute,
  rule.toMinute,
  rule.validFrom,
  rule.validTo,
  at,
  tx.actor.name,
  rule.areaCode.slice(0, 6),
];

/**
 * Writes a rule, a new one without `over`, else on the revision that its writer has seen.
 * @returns its id; null when somebody else changed it meanwhile
 */
export async function putDispatchRule(
  tx: Tx,
  rule: DispatchRuleBody,
  { at, over }: { at: Date; over?: { id: string; revision: number } },
): Promise<string | null> {
  const values = valuesOf(tx, rule, at);
  const [written] = over
    ? await tx.rows(update, [...values, over.id, over.revision], row)
    : await tx.rows(insert, values, row);
  return written?.id ?? null;
}
