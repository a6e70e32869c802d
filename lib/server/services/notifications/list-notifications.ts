import type { Actor } from "@/lib/access/actor";
import type { Notification } from "@/lib/contracts/notifications/notification";
import { ok, type Result } from "@/lib/kernel/result";
import { listNotifications as listRows } from "@/lib/server/db/queries/notifications/list-notifications";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

export function listNotifications(actor: Actor): Promise<Result<{ items: Notification[]; unread: number }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const items = await listRows(tx, await scopeDistricts(tx));
      return ok({ items, unread: items.filter(({ read }) => !read).length });
    },
    { readOnly: true },
  );
}
