import type { Tx } from "../../tx";
import type { CameraRow } from "./camera-row";

const end = "update camera_outages set ended_at = $3 where district_code = $1 and camera_id = $2 and ended_at is null";
const begin = "insert into camera_outages (district_code, camera_id, began_at, kind) values ($1, $2, $3, $4)";

/** Ends the camera's running outage, and begins one when it is not online now. */
export async function recordOutage(tx: Tx, { district_code, id, status }: CameraRow, at: Date): Promise<void> {
  await tx.run(end, [district_code, id, at]);
  if (status !== "online") await tx.run(begin, [district_code, id, at, status]);
}
