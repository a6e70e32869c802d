import type { Actor } from "@/lib/access/actor";
import type { Camera } from "@/lib/contracts/cameras/camera";
import { ok, type Result } from "@/lib/kernel/result";
import { toCamera } from "@/lib/server/db/queries/cameras/camera-row";
import { inTransaction } from "@/lib/server/db/tx";
import { visibleCamera } from "./visible-camera";

export function readCamera(actor: Actor, id: string): Promise<Result<Camera>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visibleCamera(tx, id);
      return found.ok ? ok(toCamera(found.value)) : found;
    },
    { readOnly: true },
  );
}
