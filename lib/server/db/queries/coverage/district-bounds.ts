import { z } from "zod";
import type { Tx } from "../../tx";
import type { Bounds } from "../../viewport";

const sql = `select ST_XMin(e) as west, ST_YMin(e) as south, ST_XMax(e) as east, ST_YMax(e) as north
from (select ST_Extent(geom) as e from grids where district_code = $1) extent where e is not null`;
const row = z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() });

/** Around the grids that the actor may see of a district; null without one. */
export async function districtBounds(tx: Tx, districtCode: string): Promise<Bounds | null> {
  const [found] = await tx.rows(sql, [districtCode], row);
  return found ? [found.west, found.south, found.east, found.north] : null;
}
