import type { CameraSettings } from "@/lib/contracts/cameras/camera";
import { type CameraResult, cameraSight } from "@/lib/coverage/camera-sight";
import { wallIndex } from "@/lib/coverage/wall-index";
import { type LocalFrame, localFrame } from "@/lib/geometry/local-frame";
import { listWalls } from "@/lib/server/db/queries/coverage/list-walls";
import type { Tx } from "@/lib/server/db/tx";
import { wallsOfRows } from "./ground-of-rows";

/** Enough to find the house that a camera is inside of. */
const MARGIN_METRES = 130;

/** What a camera with these settings would see among the houses as they are. */
export async function lookOfCamera(
  tx: Tx,
  settings: CameraSettings,
): Promise<{ frame: LocalFrame; result: CameraResult }> {
  const frame = localFrame(settings.position);
  const reach = settings.rangeMetres + MARGIN_METRES;
  const walls = await listWalls(tx, [...frame.toPosition([-reach, -reach]), ...frame.toPosition([reach, reach])]);
  const claim = {
    ptzType: settings.ptzType,
    bearingDegrees: settings.bearingDegrees,
    fovDegrees: settings.horizontalFovDegrees,
    rangeMetres: settings.rangeMetres,
    heightMetres: settings.mountHeightMetres,
    horizontalPixels: settings.horizontalPixels,
    indoor: settings.indoor,
  };
  return { frame, result: cameraSight(claim, [0, 0], wallIndex(wallsOfRows(frame, walls))) };
}
