import type { PhotoOwner } from "@/lib/contracts/photos/photo";
import type { PhotoStage } from "@/lib/incidents/photo-stage";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { insertPhoto, type PhotoOwnerRow } from "@/lib/server/db/queries/photos/insert-photo";
import { takeUploads } from "@/lib/server/db/queries/photos/take-uploads";
import type { Tx } from "@/lib/server/db/tx";

/**
 * Makes the actor's uploaded photos part of the case or hazard, at the step it has just taken.
 * @param first the place of the first id in what was sent, where it was sent for several at once
 * @returns the SHA-256 of each, for the audit log; a failure that names the first id which is no such photo
 */
export async function attachPhotos(
  tx: Tx,
  owner: { kind: PhotoOwner["kind"]; row: PhotoOwnerRow },
  { ids, stage, first = 0 }: { ids: readonly string[]; stage: PhotoStage; first?: number },
): Promise<Result<string[]>> {
  if (ids.length === 0) return ok([]);
  // Whoever gets here was found to look after it. A case is opened to its actor by the service that found it.
  if (owner.kind === "hazard") await tx.grant("hazard", owner.row.id);
  const uploads = new Map((await takeUploads(tx, ids)).map((upload) => [upload.id, upload]));
  const hashes: string[] = [];
  for (const [index, id] of ids.entries()) {
    const upload = uploads.get(id);
    if (!upload) return fail("unknown-photo", { field: `photos[${first + index}]` });
    await insertPhoto(tx, owner, stage, upload);
    hashes.push(Buffer.from(upload.sha256).toString("hex"));
  }
  return ok(hashes);
}
