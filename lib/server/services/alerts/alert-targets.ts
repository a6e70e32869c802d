import { randomBytes } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import { env } from "@/lib/config/env";
import type { AlertTarget, createAlertTargetEndpoint } from "@/lib/contracts/alerts/alert-target-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { webhookSecret } from "@/lib/server/alerts/webhook-headers";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { derivedKey } from "@/lib/server/crypto/derived-key";
import { sealText } from "@/lib/server/crypto/sealed-text";
import type { AlertTargetRow } from "@/lib/server/db/queries/alerts/alert-target-row";
import { findAlertTargets } from "@/lib/server/db/queries/alerts/find-alert-targets";
import { insertReadDelivery } from "@/lib/server/db/queries/alerts/insert-delivery";
import { listAlertTargets as listRows } from "@/lib/server/db/queries/alerts/list-alert-targets";
import { insertAlertTarget, removeAlertTarget as removeRow } from "@/lib/server/db/queries/alerts/write-alert-target";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

const SECRET_BYTES = 32;

export const listAlertTargets = (actor: Actor): Promise<Result<{ items: AlertTarget[]; emailReady: boolean }>> =>
  inTransaction(
    actor,
    async (tx) => ok({ items: await listRows(tx, await scopeDistricts(tx)), emailReady: env().SMTP_URL !== undefined }),
    { readOnly: true },
  );

/** A webhook's secret is in this answer and, sealed, in the database; nowhere else. */
export function createAlertTarget(
  actor: Actor,
  { kind, name, address, district }: z.output<typeof createAlertTargetEndpoint.body>,
): Promise<Result<{ id: string; secret: string | null }>> {
  return inTransaction(actor, async (tx) => {
    if (!covers(actor.scope, district)) return fail("outside-scope", { field: "district" });
    const secret = kind === "webhook" ? webhookSecret(randomBytes(SECRET_BYTES)) : null;
    const sealed = secret === null ? null : sealText(secret, derivedKey("webhook-secret"), district);
    const target = { districtCode: district, kind, name, address, secret: sealed };
    const row = await insertAlertTarget(tx, target, new Date());
    await audit(tx, "alert-target.create", row);
    return ok({ id: row.id, secret });
  });
}

export function removeAlertTarget(actor: Actor, id: string): Promise<Result<void>> {
  return inTransaction(actor, async (tx) => {
    const target = await visibleTarget(tx, id);
    if (!target.ok) return target;
    await removeRow(tx, target.value, new Date());
    await audit(tx, "alert-target.remove", target.value);
    return ok(undefined);
  });
}

/** Lays out a message that says it is a test; it goes the way of every other. */
export function tryAlertTarget(actor: Actor, id: string): Promise<Result<{ delivery: string }>> {
  return inTransaction(actor, async (tx) => {
    const target = await visibleTarget(tx, id);
    if (!target.ok) return target;
    const at = new Date();
    const nothing = {
      rule: null,
      trigger: null,
      area: null,
      case: null,
      count: null,
      windowMinutes: null,
      lateness: null,
    };
    const delivery = await insertReadDelivery(tx, {
      districtCode: target.value.district_code,
      targetId: target.value.id,
      ruleName: null,
      message: { type: "test", drill: false, at: at.toISOString(), ...nothing, link: null },
      at,
    });
    await audit(tx, "alert-target.test", target.value);
    return ok({ delivery });
  });
}

async function visibleTarget(tx: Tx, id: string): Promise<Result<AlertTargetRow>> {
  const [target] = await findAlertTargets(tx, await scopeDistricts(tx), [id]);
  return target ? ok(target) : fail("not-found", { field: "id" });
}

const audit = (tx: Tx, action: string, row: AlertTargetRow): Promise<void> =>
  writeAudit(tx, {
    action,
    districtCode: row.district_code,
    subjectKind: "alert-target",
    subjectId: row.id,
    details: { name: row.name, kind: row.kind },
  });
