import type { CameraResult } from "@/lib/coverage/camera-sight";
import type { LocalFrame } from "@/lib/geometry/local-frame";
import { areaOfSet } from "@/lib/geometry/planar-set";
import type { CameraRow } from "@/lib/server/db/queries/cameras/camera-row";
import type { CameraViewRow } from "@/lib/server/db/queries/coverage/replace-camera-views";
import { multiLineHex, multiPolygonHex } from "@/lib/server/db/write-wkb";

/** What is kept of a camera's view; null when it sees no ground, wherever it turns. */
export function viewRow(
  frame: LocalFrame,
  row: CameraRow,
  { seen, sweep, movedMetres, view, over }: CameraResult,
): CameraViewRow | null {
  if (seen.length === 0 && !sweep) return null;
  return {
    cameraId: row.id,
    gridCode: row.grid_code,
    revision: row.revision,
    online: row.status === "online",
    seen: multiPolygonHex(frame, seen),
    seenMetres: areaOfSet(seen),
    reach: sweep && multiPolygonHex(frame, sweep.set),
    movedMetres,
    assumed: view.assumed,
    overReach:
      over.facades.length === 0
        ? null
        : multiLineHex(over.facades.map(([a, b]) => [frame.toPosition(a), frame.toPosition(b)])),
    overMetres: over.metres,
    overBuildings: over.buildings.length,
    overForbidden: over.forbidden,
  };
}
