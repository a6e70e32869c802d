import type { NotificationKind, NotifiedRole } from "@/lib/contracts/notifications/notification";
import type { Tx } from "../../tx";

export interface NewNotification {
  districtCode: string;
  /** A grid, or an area for what concerns many grids. */
  gridCode: string;
  at: Date;
  kind: NotificationKind;
  toRole: NotifiedRole;
  incidentId: string | null;
  isDrill: boolean;
  data: Readonly<Record<string, unknown>>;
}

const sql = `
insert into notifications (district_code, grid_code, at, kind, to_role, incident_id, is_drill, data)
values ($1, $2, $3, $4, $5, $6, $7, $8)`;

export async function insertNotification(tx: Tx, notification: NewNotification): Promise<void> {
  const { districtCode, gridCode, at, kind, toRole, incidentId, isDrill, data } = notification;
  await tx.run(sql, [districtCode, gridCode, at, kind, toRole, incidentId, isDrill, JSON.stringify(data)]);
}
