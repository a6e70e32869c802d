import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
delete from photo_uploads where id = any ($1::bigint[]) and uploaded_by = $2
returning id, width, height, sha256, bytes, thumbnail, created_at`;

const bytes = z.instanceof(Uint8Array);
const row = z.object({
  id: z.string(),
  width: z.number(),
  height: z.number(),
  sha256: bytes,
  bytes,
  thumbnail: bytes,
  created_at: z.date(),
});

export type Upload = z.infer<typeof row>;

/** Takes the actor's own photos out of the uploads; of two who take one photo at once, one finds it gone. */
export const takeUploads = (tx: Tx, ids: readonly string[]): Promise<Upload[]> =>
  tx.rows(sql, [ids, tx.actor.userId], row);
