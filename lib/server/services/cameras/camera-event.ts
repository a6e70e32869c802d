import { type CameraRow, toCamera } from "@/lib/server/db/queries/cameras/camera-row";
import type { OutboxEvent } from "@/lib/server/outbox/write-outbox";

/** What browsers are told of a camera that changed. */
export function cameraEvent(row: CameraRow): OutboxEvent {
  const { id, code, gridCode, position, status, bearingDegrees, revision } = toCamera(row);
  return {
    topic: "cameras",
    districtCode: row.district_code,
    gridCode,
    data: { id, code, gridCode, position, status, bearingDegrees, revision },
  };
}
