import type { z } from "zod";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import { cameraColumns, cameraRow } from "./camera-row";

// In one order, so that two lists about the same cameras wait for each other instead of for ever.
const sql = `
select ${cameraColumns}, status_reported_at from cameras
where district_code = any ($1) and (id = any ($2::bigint[]) or code = any ($3)) and grid_code ^@ any ($4)
order by district_code, id for update`;

const row = cameraRow.extend({ status_reported_at: isoTime.nullable() });

export type ReportedCameraRow = z.infer<typeof row>;

/** The cameras of the scope that a list of reports names, held until the end of the transaction. */
export function holdReportedCameras(
  tx: Tx,
  { districtCodes, ids, codes }: { districtCodes: readonly string[]; ids: readonly string[]; codes: readonly string[] },
): Promise<ReportedCameraRow[]> {
  return tx.rows(sql, [districtCodes, ids, codes, tx.actor.scope], row);
}
