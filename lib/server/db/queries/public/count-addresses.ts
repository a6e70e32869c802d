import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select count(*)::int as n from (
  select from buildings where geom && st_setsrid(st_geomfromgeojson($1), 4326)
    and st_contains(st_setsrid(st_geomfromgeojson($1), 4326), centre) limit $2) found`;
const row = z.object({ n: z.int() });

/** How many addresses (buildings, each one at least) lie in a ring of `[lng, lat]`, counted up to `most`. */
export async function countAddresses(tx: Tx, ring: readonly (readonly number[])[], most: number): Promise<number> {
  const [found] = await tx.rows(sql, [JSON.stringify({ type: "Polygon", coordinates: [ring] }), most], row);
  return found?.n ?? 0;
}
