import { fail, ok, type Result } from "@/lib/kernel/result";
import type { CameraRow } from "@/lib/server/db/queries/cameras/camera-row";
import { findCamera } from "@/lib/server/db/queries/cameras/find-camera";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/** The camera; 404 when the actor may not see it. */
export async function visibleCamera(tx: Tx, id: string): Promise<Result<CameraRow>> {
  const row = await findCamera(tx, await scopeDistricts(tx), id);
  return row ? ok(row) : fail("not-found", { field: "id" });
}
