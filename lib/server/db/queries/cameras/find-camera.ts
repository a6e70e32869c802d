import type { Tx } from "../../tx";
import { type CameraRow, cameraColumns, cameraRow } from "./camera-row";

const sql = `
select ${cameraColumns} from cameras where district_code = any ($1) and id = $2 and grid_code ^@ any ($3)`;

/** The camera, when it lies in the actor's scope. */
export async function findCamera(tx: Tx, districtCodes: readonly string[], id: string): Promise<CameraRow | null> {
  const [row] = await tx.rows(sql, [districtCodes, id, tx.actor.scope], cameraRow);
  return row ?? null;
}
