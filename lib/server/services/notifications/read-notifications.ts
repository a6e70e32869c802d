import type { Actor } from "@/lib/access/actor";
import { ok, type Result } from "@/lib/kernel/result";
import { markNotificationsRead } from "@/lib/server/db/queries/notifications/mark-notifications-read";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

export const readNotifications = (actor: Actor, ids: readonly string[]): Promise<Result<{ read: number }>> =>
  inTransaction(actor, async (tx) => ok({ read: await markNotificationsRead(tx, await scopeDistricts(tx), ids) }));
