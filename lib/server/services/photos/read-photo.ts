import type { Actor } from "@/lib/access/actor";
import type { PhotoOwner } from "@/lib/contracts/photos/photo";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findPhoto, findUpload, type PhotoSize } from "@/lib/server/db/queries/photos/find-photo";
import { inTransaction } from "@/lib/server/db/tx";
import { visibleHazard } from "../hazards/visible-hazard";
import { visibleIncident } from "../incidents/visible-incident";
import { scopeDistricts } from "../scope-districts";

/** The picture, when it is the actor's own and not taken yet, or belongs to a case or hazard the actor may see. */
export function readPhoto(
  actor: Actor,
  { id, owner, size }: { id: string; owner: PhotoOwner | null; size: PhotoSize },
): Promise<Result<Uint8Array>> {
  return inTransaction(
    actor,
    async (tx) => {
      const own = await findUpload(tx, id, size);
      if (own) return ok(own);
      if (owner) {
        const visible =
          owner.kind === "incident" ? await visibleIncident(tx, owner.id) : await visibleHazard(tx, owner.id);
        if (!visible.ok) return visible;
        if (owner.kind === "hazard") await tx.grant("hazard", owner.id);
      }
      const picture = await findPhoto(tx, { id, owner, size }, await scopeDistricts(tx));
      return picture ? ok(picture) : fail("not-found", { field: "id" });
    },
    { readOnly: true },
  );
}
