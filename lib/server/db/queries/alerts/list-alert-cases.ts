import { z } from "zod";
import type { LatenessLevel } from "@/lib/incidents/alerts/alert-rule";
import type { Tx } from "../../tx";
import { latenessConditions } from "../incidents/lateness-conditions";
import { isoTime } from "../iso-time";
import { Statement } from "../statement";
import type { AlertRuleRow } from "./alert-rule-row";

const MOST_AT_ONCE = 100;
const columns = `i.id, i.number, i.description, i.category, i.severity, i.grid_code, i.reported_at, i.due_at, i.is_drill,
  coalesce((select d.name from dictionary_entries d where d.dictionary = 'incident-category' and d.code = i.category
    order by d.valid_from desc limit 1), i.category) as category_name`;

const row = z.object({
  id: z.string(),
  number: z.string(),
  description: z.string(),
  category: z.string(),
  category_name: z.string(),
  severity: z.number(),
  grid_code: z.string(),
  reported_at: isoTime,
  due_at: isoTime.nullable(),
  is_drill: z.boolean(),
});

export type AlertCaseRow = z.infer<typeof row>;

const byId = `select ${columns} from incidents i where i.district_code = $1 and i.id = any ($2::bigint[]) order by i.id`;

export const listAlertCases = (tx: Tx, districtCode: string, ids: readonly string[]): Promise<AlertCaseRow[]> =>
  tx.rows(byId, [districtCode, ids], row);

/** The condition that a rule looks at a case; `isWatched` is the same in code. */
function watchedBy(statement: Statement, rule: AlertRuleRow): string {
  const [district, area] = [statement.value(rule.district_code), statement.value(rule.grid_code)];
  const conditions = [`i.district_code = ${district} and i.grid_code ^@ ${area}`];
  if (rule.least_severity > 1) conditions.push(`i.severity >= ${statement.value(rule.least_severity)}`);
  if (rule.categories.length > 0) conditions.push(`i.category ^@ any (${statement.value(rule.categories)}::text[])`);
  return conditions.join(" and ");
}

/** How many cases of the rule were reported in the window that ends at `at`; what is practised counts apart. */
export async function countWatched(
  tx: Tx,
  rule: AlertRuleRow,
  window: { from: Date; at: Date; isDrill: boolean },
): Promise<number> {
  const statement = new Statement();
  const text = `select count(*)::int as n from incidents i where ${watchedBy(statement, rule)}
    and i.reported_at > ${statement.value(window.from)} and i.reported_at <= ${statement.value(window.at)}
    and i.is_drill = ${statement.value(window.isDrill)}`;
  const [counted] = await tx.rows(text, statement.values, z.object({ n: z.int() }));
  return counted?.n ?? 0;
}

/** Open cases that have come this near to their limit since the rule is on, and that it has not spoken of. */
export function listLateCases(tx: Tx, rule: AlertRuleRow, level: LatenessLevel, at: Date): Promise<AlertCaseRow[]> {
  const statement = new Statement();
  const is = latenessConditions(`${statement.value(at)}::timestamptz`);
  const text = `select ${columns} from incidents i where ${watchedBy(statement, rule)} and ${is[level]}
    and i.due_at > ${statement.value(rule.active_since)} and not exists (
      select from alert_firings f where f.district_code = i.district_code and f.rule_id = ${statement.value(rule.id)}
        and f.subject = 'late/' || i.id || '/' || floor(extract(epoch from i.due_at))::bigint)
    order by i.due_at limit ${MOST_AT_ONCE}`;
  return tx.rows(text, statement.values, row);
}
