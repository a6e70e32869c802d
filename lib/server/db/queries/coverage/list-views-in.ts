import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select camera_id as id, online, ST_AsBinary(seen) as seen, ST_AsBinary(reach) as reach from camera_views where district_code = $1`;
const shape = z.instanceof(Uint8Array);
const row = z.object({ id: z.string(), online: z.boolean(), seen: shape, reach: shape.nullable() });

export type SeenRow = z.infer<typeof row>;

/** Stored views that reach, or could be turned, into the transaction's viewport. */
export const listViewsIn = (tx: Tx, districtCode: string): Promise<SeenRow[]> => tx.rows(sql, [districtCode], row);
