import type { PhotoStage } from "@/lib/incidents/photo-stage";
import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";
import type { Upload } from "./take-uploads";

const sql = `
insert into photos (district_code, id, owner_kind, owner_id, grid_code, seq, stage, width, height, sha256, bytes, thumbnail,
  taken_by, created_at)
values ($1, $2, 'incident', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** Keeps a photo with the step that the case has just taken. */
export async function insertPhoto(tx: Tx, incident: IncidentRow, stage: PhotoStage, photo: Upload): Promise<void> {
  await tx.run(sql, [
    incident.district_code,
    photo.id,
    incident.id,
    incident.grid_code,
    incident.revision,
    stage,
    photo.width,
    photo.height,
    photo.sha256,
    photo.bytes,
    photo.thumbnail,
    tx.actor.userId,
    photo.created_at,
  ]);
}
