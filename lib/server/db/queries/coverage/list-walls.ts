import { z } from "zod";
import type { Tx } from "../../tx";
import type { Bounds } from "../../viewport";

const sql = `
select ST_AsBinary(geom) as shape, height_metres, kind, id from buildings
where geom && ST_MakeEnvelope($1, $2, $3, $4, 4326)`;

const row = z.object({ id: z.string(), shape: z.instanceof(Uint8Array), height_metres: z.number(), kind: z.string() });

export type WallRow = z.infer<typeof row>;

/** Every building that touches a window, whatever its district: a wall across the border hides as well. */
export const listWalls = (tx: Tx, bounds: Bounds): Promise<WallRow[]> => tx.rows(sql, bounds, row);
