import type { CameraClaim } from "@/lib/coverage/camera-defaults";
import type { CameraRow } from "@/lib/server/db/queries/cameras/camera-row";

/** What a camera's record says of its look. */
export const claimOfRow = (row: CameraRow): CameraClaim & { indoor: boolean } => ({
  ptzType: row.ptz_type,
  bearingDegrees: row.bearing_degrees,
  fovDegrees: row.horizontal_fov_degrees,
  rangeMetres: row.range_metres,
  heightMetres: row.mount_height_metres,
  horizontalPixels: row.horizontal_pixels,
  indoor: row.indoor,
});
