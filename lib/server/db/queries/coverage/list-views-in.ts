import { z } from "zod";
import type { Tx } from "../../tx";

const sql = "select camera_id as id, online, ST_AsBinary(seen) as seen from camera_views where district_code = $1";
const row = z.object({ id: z.string(), online: z.boolean(), seen: z.instanceof(Uint8Array) });

export type SeenRow = z.infer<typeof row>;

/** Stored views that reach into the transaction's viewport. */
export const listViewsIn = (tx: Tx, districtCode: string): Promise<SeenRow[]> => tx.rows(sql, [districtCode], row);
