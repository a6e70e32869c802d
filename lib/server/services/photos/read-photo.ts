import type { Actor } from "@/lib/access/actor";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findPhoto, findUpload, type PhotoSize } from "@/lib/server/db/queries/photos/find-photo";
import { inTransaction } from "@/lib/server/db/tx";
import { visibleIncident } from "../incidents/visible-incident";
import { scopeDistricts } from "../scope-districts";

/** The picture, when it is the actor's own and not taken yet, or belongs to a case the actor may see. */
export function readPhoto(
  actor: Actor,
  { id, incidentId, size }: { id: string; incidentId: string | null; size: PhotoSize },
): Promise<Result<Uint8Array>> {
  return inTransaction(
    actor,
    async (tx) => {
      const own = await findUpload(tx, id, size);
      if (own) return ok(own);
      if (incidentId !== null) {
        const incident = await visibleIncident(tx, incidentId);
        if (!incident.ok) return incident;
      }
      const picture = await findPhoto(tx, { id, incidentId, size }, await scopeDistricts(tx));
      return picture ? ok(picture) : fail("not-found", { field: "id" });
    },
    { readOnly: true },
  );
}
