import type { Actor } from "@/lib/access/actor";
import type { AlertDelivery } from "@/lib/contracts/alerts/list-alert-deliveries-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { listAlertDeliveries as listRows } from "@/lib/server/db/queries/alerts/list-alert-deliveries";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

export const listAlertDeliveries = (
  actor: Actor,
  target: string | undefined,
): Promise<Result<{ items: AlertDelivery[] }>> =>
  inTransaction(actor, async (tx) => ok({ items: await listRows(tx, await scopeDistricts(tx), target) }), {
    readOnly: true,
  });
