import type { LocalFrame } from "@/lib/geometry/local-frame";
import type { Tx } from "../../tx";
import { type CameraRow, cameraColumns, cameraRow } from "../cameras/camera-row";

// Plain arithmetic: a geography's first distance costs a connection 35 ms.
const sql = `
select ${cameraColumns} from cameras where district_code = any ($1) and not indoor
  and ((ST_X(position) - $2) * $4) ^ 2 + ((ST_Y(position) - $3) * $5) ^ 2 <= (range_metres * 1.01) ^ 2`;

/** Outdoor cameras of the transaction's viewport that, on record, reach the origin of a frame. */
export const listCamerasInView = (
  tx: Tx,
  districtCodes: readonly string[],
  { origin, metresPerDegree }: LocalFrame,
): Promise<CameraRow[]> => tx.rows(sql, [districtCodes, ...origin, ...metresPerDegree], cameraRow);
