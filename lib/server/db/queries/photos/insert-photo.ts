import type { PhotoOwner } from "@/lib/contracts/photos/photo";
import type { PhotoStage } from "@/lib/incidents/photo-stage";
import type { Tx } from "../../tx";
import type { Upload } from "./take-uploads";

/** The row of a case or a hazard; its revision is the step that the photo came with. */
export interface PhotoOwnerRow {
  district_code: string;
  id: string;
  grid_code: string;
  revision: number;
}

const sql = `
insert into photos (district_code, id, owner_kind, owner_id, grid_code, seq, stage, width, height, sha256, bytes, thumbnail,
  taken_by, created_at)
values ($1, $2, $14, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** Keeps a photo with the step that its owner has just taken. */
export async function insertPhoto(
  tx: Tx,
  { kind, row }: { kind: PhotoOwner["kind"]; row: PhotoOwnerRow },
  stage: PhotoStage,
  photo: Upload,
): Promise<void> {
  await tx.run(sql, [
    row.district_code,
    photo.id,
    row.id,
    row.grid_code,
    row.revision,
    stage,
    photo.width,
    photo.height,
    photo.sha256,
    photo.bytes,
    photo.thumbnail,
    tx.actor.userId,
    photo.created_at,
    kind,
  ]);
}
