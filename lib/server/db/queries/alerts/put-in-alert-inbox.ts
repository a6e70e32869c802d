import type { Tx } from "../../tx";

const sql = "insert into alert_inbox (district_code, incident_id) values ($1, $2)";

/** Leaves a new case for the watch to hold against the alert rules, once this transaction is kept. */
export const putInAlertInbox = (tx: Tx, incident: { district_code: string; id: string }): Promise<number> =>
  tx.run(sql, [incident.district_code, incident.id]);
