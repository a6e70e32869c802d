import type { Tx } from "../../tx";

const sql = `
insert into notification_reads (district_code, notification_id, user_id, at)
select district_code, id, $2, now() from notifications where district_code = any ($1) and id = any ($3::bigint[])
on conflict do nothing`;

/** Notes that the actor has read these; those that are not the actor's to read are passed over. */
export const markNotificationsRead = (
  tx: Tx,
  districtCodes: readonly string[],
  ids: readonly string[],
): Promise<number> => tx.run(sql, [districtCodes, tx.actor.userId, ids]);
