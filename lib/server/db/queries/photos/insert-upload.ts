import type { EncodedPhoto } from "@/lib/server/photos/encode-photo";
import type { Tx } from "../../tx";

const sql = `
insert into photo_uploads (id, uploaded_by, width, height, sha256, bytes, thumbnail) values ($1, $2, $3, $4, $5, $6, $7)`;

export async function insertUpload(tx: Tx, id: string, photo: EncodedPhoto): Promise<void> {
  const { width, height, sha256, bytes, thumbnail } = photo;
  await tx.run(sql, [id, tx.actor.userId, width, height, sha256, bytes, thumbnail]);
}
