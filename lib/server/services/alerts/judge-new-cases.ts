import type { Actor } from "@/lib/access/actor";
import { isWatched } from "@/lib/incidents/alerts/alert-rule";
import { countFires } from "@/lib/incidents/alerts/count-fires";
import { ok, type Result } from "@/lib/kernel/result";
import { type AlertRuleRow, filterOf } from "@/lib/server/db/queries/alerts/alert-rule-row";
import { lastFiredAt } from "@/lib/server/db/queries/alerts/last-fired-at";
import { listActiveRules } from "@/lib/server/db/queries/alerts/list-active-rules";
import { type AlertCaseRow, countWatched, listAlertCases } from "@/lib/server/db/queries/alerts/list-alert-cases";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { fireAlert } from "./fire-alert";

const MINUTE = 60_000;

/** Holds new cases of a district against its rules. To do it twice changes nothing. @returns how often a rule spoke */
export function judgeNewCases(
  actor: Actor,
  { districtCode, ids, at }: { districtCode: string; ids: readonly string[]; at: Date },
): Promise<Result<number>> {
  return inTransaction(actor, async (tx) => {
    const rules = await listActiveRules(tx, districtCode, ["case", "count"]);
    const cases = rules.length > 0 ? await listAlertCases(tx, districtCode, ids) : [];
    let fired = 0;
    for (const rule of rules) {
      for (const one of cases) {
        const seen = { gridCode: one.grid_code, category: one.category, severity: one.severity };
        if (isWatched(filterOf(rule), seen) && (await judge(tx, rule, one, at))) fired += 1;
      }
    }
    return ok(fired);
  });
}

async function judge(tx: Tx, rule: AlertRuleRow, one: AlertCaseRow, at: Date): Promise<boolean> {
  const { least_count: leastCount, window_minutes: windowMinutes } = rule;
  if (leastCount === null || windowMinutes === null) {
    return fireAlert(tx, rule, { subject: `case/${one.id}`, one, count: null, at });
  }
  // The window ends with the report: what the watch was late for is judged as it was.
  const reportedAt = Date.parse(one.reported_at);
  const window = {
    from: new Date(reportedAt - windowMinutes * MINUTE),
    at: new Date(reportedAt),
    isDrill: one.is_drill,
  };
  const count = await countWatched(tx, rule, window);
  const fires = countFires(
    { leastCount, windowMinutes },
    { count, at: reportedAt, lastFiredAt: await lastFiredAt(tx, rule) },
  );
  return fires && fireAlert(tx, rule, { subject: `count/${one.id}`, one, count, at });
}
