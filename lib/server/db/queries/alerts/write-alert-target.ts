import type { Tx } from "../../tx";
import { type AlertTargetRow, alertTargetColumns, alertTargetRow } from "./alert-target-row";

const insert = `
insert into alert_targets as t (district_code, kind, name, address, secret, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7)
returning ${alertTargetColumns}`;
const remove = "update alert_targets set removed_at = $3 where district_code = $1 and id = $2 and removed_at is null";

export async function insertAlertTarget(
  tx: Tx,
  target: { districtCode: string; kind: string; name: string; address: string; secret: Buffer | null },
  at: Date,
): Promise<AlertTargetRow> {
  const { districtCode, kind, name, address, secret } = target;
  const [row] = await tx.rows(insert, [districtCode, kind, name, address, secret, tx.actor.userId, at], alertTargetRow);
  if (!row) throw new Error("insert returned no alert target");
  return row;
}

export const removeAlertTarget = (tx: Tx, target: AlertTargetRow, at: Date): Promise<number> =>
  tx.run(remove, [target.district_code, target.id, at]);
