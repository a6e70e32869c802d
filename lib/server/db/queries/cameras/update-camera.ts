import type { CameraSettings } from "@/lib/contracts/cameras/camera";
import type { Tx } from "../../tx";
import { type CameraRow, cameraColumns, cameraRow } from "./camera-row";

const sql = `
update cameras set code = $4, name = $5, grid_code = $6, position = ST_SetSRID(ST_MakePoint($7, $8), 4326), ptz_type = $9,
  position_type = $10, indoor = $11, bearing_degrees = $12, horizontal_fov_degrees = $13, range_metres = $14,
  mount_height_metres = $15, horizontal_pixels = $16, status = $17,
  status_since = case when status = $17 then status_since else $18 end,
  owner = $19, purpose = $20, sign_posted = $21, in_use_since = $22, filing_number = $23, filed_on = $24,
  retention_days = $25, revision = revision + 1, updated_at = $18
where district_code = $1 and id = $2 and revision = $3
returning ${cameraColumns}`;

/** Replaces what is on record; null when somebody else's change came first. */
export async function updateCamera(
  tx: Tx,
  before: CameraRow,
  to: CameraSettings & { gridCode: string },
  at: Date,
): Promise<CameraRow | null> {
  const [row] = await tx.rows(
    sql,
    [
      before.district_code,
      before.id,
      before.revision,
      to.code,
      to.name,
      to.gridCode,
      ...to.position,
      to.ptzType,
      to.positionType,
      to.indoor,
      to.bearingDegrees,
      to.horizontalFovDegrees,
      to.rangeMetres,
      to.mountHeightMetres,
      to.horizontalPixels,
      to.status,
      at,
      to.owner,
      to.purpose,
      to.signPosted,
      to.inUseSince,
      to.filingNumber,
      to.filedOn,
      to.retentionDays,
    ],
    cameraRow,
  );
  return row ?? null;
}
