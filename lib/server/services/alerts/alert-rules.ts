import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { AlertRule, AlertRuleSettings } from "@/lib/contracts/alerts/alert-rule";
import { type Failure, fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { type AlertRuleRow, toAlertRule } from "@/lib/server/db/queries/alerts/alert-rule-row";
import { findAlertRule } from "@/lib/server/db/queries/alerts/find-alert-rule";
import { findAlertTargets } from "@/lib/server/db/queries/alerts/find-alert-targets";
import { listAlertRules as listRows } from "@/lib/server/db/queries/alerts/list-alert-rules";
import { removeAlertRule as removeRow } from "@/lib/server/db/queries/alerts/remove-alert-rule";
import { insertAlertRule, updateAlertRule } from "@/lib/server/db/queries/alerts/write-alert-rule";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";

export const listAlertRules = (actor: Actor): Promise<Result<{ items: AlertRule[] }>> =>
  inTransaction(actor, async (tx) => ok({ items: await listRows(tx, await scopeDistricts(tx)) }), { readOnly: true });

export function createAlertRule(actor: Actor, settings: AlertRuleSettings, once: Once): Promise<Result<AlertRule>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const wrong = await faultOf(tx, settings);
      if (wrong) return { ok: false, failure: wrong };
      const row = await insertAlertRule(tx, settings, new Date());
      await audit(tx, "alert-rule.create", row, { settings });
      return ok(toAlertRule(row));
    }),
  );
}

export function changeAlertRule(
  actor: Actor,
  { id, revision, settings }: { id: string; revision: number; settings: AlertRuleSettings },
): Promise<Result<AlertRule>> {
  return inTransaction(actor, async (tx) => {
    const before = await findAlertRule(tx, await scopeDistricts(tx), id);
    if (!before) return fail("not-found", { field: "id" });
    if (before.revision !== revision) return staleRevision(before.revision);
    const wrong = await faultOf(tx, settings, before.district_code);
    if (wrong) return { ok: false, failure: wrong };
    const after = await updateAlertRule(tx, before, settings, new Date());
    if (!after) return staleRevision(before.revision + 1);
    await audit(tx, "alert-rule.change", after, { settings });
    return ok(toAlertRule(after));
  });
}

export function removeAlertRule(actor: Actor, id: string): Promise<Result<void>> {
  return inTransaction(actor, async (tx) => {
    const before = await findAlertRule(tx, await scopeDistricts(tx), id);
    if (!before) return fail("not-found", { field: "id" });
    await removeRow(tx, before);
    await audit(tx, "alert-rule.remove", before, {});
    return ok(undefined);
  });
}

/** The area lies in the scope, and every target belongs to the same district. */
async function faultOf(tx: Tx, { area, targets }: AlertRuleSettings, district?: string): Promise<Failure | null> {
  if (!covers(tx.actor.scope, area)) return { code: "outside-scope", field: "area" };
  const own = area.slice(0, 6);
  if (district !== undefined && district !== own) return { code: "outside-scope", field: "area" };
  const known = await findAlertTargets(tx, [own], targets);
  return known.length === new Set(targets).size ? null : { code: "invalid-body", field: "targets" };
}

const audit = (tx: Tx, action: string, row: AlertRuleRow, details: Readonly<Record<string, unknown>>): Promise<void> =>
  writeAudit(tx, {
    action,
    districtCode: row.district_code,
    subjectKind: "alert-rule",
    subjectId: row.id,
    details: { name: row.name, ...details },
  });
