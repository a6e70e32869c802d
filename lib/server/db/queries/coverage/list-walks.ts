import { z } from "zod";
import type { Tx } from "../../tx";
import type { Bounds } from "../../viewport";

const sql = `
select from_node, to_node, ST_AsBinary(geom) as shape from roads
where district_code = $1 and walkable and geom && ST_MakeEnvelope($2, $3, $4, $5, 4326) order by id`;

const row = z.object({ from_node: z.string(), to_node: z.string(), shape: z.instanceof(Uint8Array) });

export type WalkRow = z.infer<typeof row>;

/** Streets and paths of a district in a window that can be walked. */
export const listWalks = (tx: Tx, districtCode: string, bounds: Bounds): Promise<WalkRow[]> =>
  tx.rows(sql, [districtCode, ...bounds], row);
