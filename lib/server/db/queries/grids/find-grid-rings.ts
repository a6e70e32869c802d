import { z } from "zod";
import { positionField } from "@/lib/contracts/fields";
import type { LngLat } from "@/lib/geometry/local-plane";
import type { Tx } from "../../tx";

const sql = `
select ST_AsGeoJSON(ST_ExteriorRing(part.geom), 7, 0)::jsonb -> 'coordinates' as ring
from grids, lateral ST_Dump(grids.geom) part
where district_code = $1 and code = $2 and validity @> $3::date and code ^@ any ($4)`;

const row = z.object({ ring: z.array(positionField).min(4) });

/** The outer rings of a grid in force on a day, inside the actor's scope, closed; none = there is no such grid. */
export async function findGridRings(tx: Tx, gridCode: string, day: string): Promise<LngLat[][]> {
  const rows = await tx.rows(sql, [gridCode.slice(0, 6), gridCode, day, tx.actor.scope], row);
  return rows.map(({ ring }) => ring);
}
