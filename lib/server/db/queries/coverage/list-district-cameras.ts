import type { Tx } from "../../tx";
import { type CameraRow, cameraColumns, cameraRow } from "../cameras/camera-row";

const sql = `select ${cameraColumns} from cameras where district_code = $1 order by id`;

/** Every camera of a district in the transaction's viewport. */
export const listDistrictCameras = (tx: Tx, districtCode: string): Promise<CameraRow[]> =>
  tx.rows(sql, [districtCode], cameraRow);
