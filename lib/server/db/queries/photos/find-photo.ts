import { z } from "zod";
import type { PhotoOwner } from "@/lib/contracts/photos/photo";
import type { Tx } from "../../tx";

export type PhotoSize = "full" | "thumbnail";

const column = { full: "bytes", thumbnail: "thumbnail" } as const;
const row = z.object({ picture: z.instanceof(Uint8Array) });

/** The actor's own photo that no case has taken yet. */
export async function findUpload(tx: Tx, id: string, size: PhotoSize): Promise<Uint8Array | null> {
  const sql = `select ${column[size]} as picture from photo_uploads where id = $1 and uploaded_by = $2`;
  const [found] = await tx.rows(sql, [id, tx.actor.userId], row);
  return found?.picture ?? null;
}

/**
 * A photo of a case or hazard in the actor's scope.
 * @param owner only as a photo of this one; a department sees none without
 */
export async function findPhoto(
  tx: Tx,
  { id, owner, size }: { id: string; owner: PhotoOwner | null; size: PhotoSize },
  districtCodes: readonly string[],
): Promise<Uint8Array | null> {
  const { scope, role } = tx.actor;
  if (role === "department" && owner === null) return null;
  const sql = `
    select ${column[size]} as picture from photos
    where district_code = any ($1) and id = $2 and grid_code ^@ any ($3)
      and ($4::bigint is null or (owner_kind = $5 and owner_id = $4::bigint))`;
  const [found] = await tx.rows(sql, [districtCodes, id, scope, owner?.id ?? null, owner?.kind ?? ""], row);
  return found?.picture ?? null;
}
