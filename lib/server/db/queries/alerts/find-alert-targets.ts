import type { Tx } from "../../tx";
import { type AlertTargetRow, alertTargetColumns, alertTargetRow } from "./alert-target-row";

const sql = `select ${alertTargetColumns} from alert_targets t
where t.district_code = any ($1) and t.id = any ($2::bigint[]) and t.removed_at is null`;

/** Those of the named targets that are in use. */
export const findAlertTargets = (
  tx: Tx,
  districtCodes: readonly string[],
  ids: readonly string[],
): Promise<AlertTargetRow[]> => tx.rows(sql, [districtCodes, ids], alertTargetRow);
