import { z } from "zod";
import {
  type Notification,
  notificationDataSchema,
  notificationKinds,
} from "@/lib/contracts/notifications/notification";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";

const MOST_SHOWN = 50;

const sql = `
select n.id, n.at, n.kind, n.grid_code, n.incident_id, n.is_drill, n.data, r.notification_id is not null as read
from notifications n
left join notification_reads r on r.district_code = n.district_code and r.notification_id = n.id and r.user_id = $2
where n.district_code = any ($1) and n.to_role = $3 and n.at > now() - interval '7 days'
order by n.at desc, n.id desc limit ${MOST_SHOWN}`;

const row = z
  .object({
    id: z.string(),
    at: isoTime,
    kind: z.enum(notificationKinds),
    grid_code: z.string(),
    incident_id: z.string().nullable(),
    is_drill: z.boolean(),
    data: notificationDataSchema,
    read: z.boolean(),
  })
  .transform(
    ({ grid_code: gridCode, incident_id: incidentId, is_drill: isDrill, ...rest }): Notification => ({
      ...rest,
      gridCode,
      incidentId,
      isDrill,
    }),
  );

/** What the actor's role was told lately, the newest first; the policy keeps to the scope. */
export const listNotifications = (tx: Tx, districtCodes: readonly string[]): Promise<Notification[]> =>
  tx.rows(sql, [districtCodes, tx.actor.userId, tx.actor.role], row);
