import { insertNotification, type NewNotification } from "@/lib/server/db/queries/alarms/insert-notification";
import type { Tx } from "@/lib/server/db/tx";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";

/** Tells a role within reach of a place; browsers hear that there is something and fetch what is theirs. */
export async function notify(tx: Tx, notification: NewNotification): Promise<void> {
  await insertNotification(tx, notification);
  const { districtCode, gridCode, kind, toRole, isDrill } = notification;
  await writeOutbox(tx, { topic: "alerts", districtCode, gridCode, data: { kind, toRole, isDrill } });
}
