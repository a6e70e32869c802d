import type { Tx } from "../../tx";
import { type CameraRow, cameraColumns, cameraRow } from "../cameras/camera-row";

const sql = `
select ${cameraColumns} from cameras where district_code = any ($1) and not indoor
  and ST_DistanceSphere(position, ST_SetSRID(ST_MakePoint($2, $3), 4326)) <= range_metres * 1.01`;

/** Outdoor cameras of the transaction's viewport that reach a point on record. */
export const listCamerasInView = (
  tx: Tx,
  districtCodes: readonly string[],
  [lng, lat]: readonly [number, number],
): Promise<CameraRow[]> => tx.rows(sql, [districtCodes, lng, lat], cameraRow);
