import { z } from "zod";
import type { Photo } from "@/lib/contracts/photos/photo";
import { photoStages } from "@/lib/incidents/photo-stage";
import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";
import { isoTime } from "../iso-time";

const sql = `
select id, stage, seq, created_at, width, height from photos
where district_code = $1 and owner_kind = 'incident' and owner_id = $2 order by seq, created_at, id`;

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

/** The photos of a case in the order of its steps, without the pictures. */
export const listPhotos = (tx: Tx, incident: IncidentRow): Promise<Photo[]> =>
  tx.rows(sql, [incident.district_code, incident.id], row);
