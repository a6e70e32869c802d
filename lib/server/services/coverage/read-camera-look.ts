import type { Actor } from "@/lib/access/actor";
import type { CameraLook } from "@/lib/contracts/coverage/camera-look-endpoint";
import { areaOfSet } from "@/lib/geometry/planar-set";
import { ok, type Result } from "@/lib/kernel/result";
import { toCamera } from "@/lib/server/db/queries/cameras/camera-row";
import { inTransaction } from "@/lib/server/db/tx";
import { visibleCamera } from "../cameras/visible-camera";
import { lookOfCamera } from "./look-of-camera";
import { shapeOfSet } from "./shape-of-set";

/** One camera by the model and the houses as they are now: nothing stored stands between. */
export function readCameraLook(actor: Actor, id: string): Promise<Result<CameraLook>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visibleCamera(tx, id);
      if (!found.ok) return found;
      const { frame, result } = await lookOfCamera(tx, toCamera(found.value));
      const { seen, sweep, over, view, movedMetres } = result;
      return ok({
        cameraId: id,
        seen: shapeOfSet(frame, seen),
        seenSquareMetres: Math.round(areaOfSet(seen)),
        reach: sweep && shapeOfSet(frame, sweep.set),
        reachSquareMetres: sweep && Math.round(areaOfSet(sweep.set)),
        aimKnown: !sweep || view.bearingDegrees !== null,
        overReach: { metres: over.metres, buildings: over.buildings.length, forbidden: over.forbidden },
        movedMetres,
        assumed: view.assumed,
      });
    },
    { readOnly: true },
  );
}
