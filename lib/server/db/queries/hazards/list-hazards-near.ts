import { z } from "zod";
import type { Tx } from "../../tx";
import { lngLat, toPosition } from "../lng-lat";
import { type NearPoint, nearPoint } from "../places/near-point";

const MOST = 5;

const sql = `
select id, title, level, ${nearPoint.metres}, ${lngLat("position")}
from hazards, ${nearPoint.from} where ${nearPoint.within} and status <> 'closed' and grid_code ^@ any ($5)
order by metres limit ${MOST}`;

const row = z.object({
  id: z.string(),
  title: z.string(),
  level: z.enum(["general", "major"]),
  metres: z.number(),
  lng: z.number(),
  lat: z.number(),
});

/** Open hazards around a point, nearest first; whoever may only count them gets none. */
export async function listHazardsNear(tx: Tx, near: NearPoint) {
  const rows = await tx.rows(sql, [...nearPoint.values(near), tx.actor.scope], row);
  return rows.map((found) => ({
    id: found.id,
    title: found.title,
    level: found.level,
    metres: Math.round(found.metres),
    position: toPosition(found),
  }));
}
