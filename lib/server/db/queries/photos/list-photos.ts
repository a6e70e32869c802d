import { z } from "zod";
import type { Photo, PhotoOwner } from "@/lib/contracts/photos/photo";
import { photoStages } from "@/lib/incidents/photo-stage";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import type { PhotoOwnerRow } from "./insert-photo";

const sql = `
select id, stage, seq, created_at, width, height from photos
where district_code = $1 and owner_kind = $3 and owner_id = $2 order by seq, created_at, id`;

const row = z
  .object({
    id: z.string(),
    stage: z.enum(photoStages),
    seq: z.number(),
    created_at: isoTime,
    width: z.number(),
    height: z.number(),
  })
  .transform(({ created_at: at, ...rest }): Photo => ({ ...rest, at }));

/** The photos of a case or hazard in the order of its steps, without the pictures. */
export const listPhotos = (tx: Tx, kind: PhotoOwner["kind"], owner: PhotoOwnerRow): Promise<Photo[]> =>
  tx.rows(sql, [owner.district_code, owner.id, kind], row);
