import { z } from "zod";
import { positionField } from "@/lib/contracts/fields";
import type { RoadPiece } from "@/lib/patrol/network/road-piece";
import type { Tx } from "../../tx";

/** Streets this far around a grid may be used on the way: about 300 m. */
const AROUND_DEGREES = 0.003;
/** A border street's middle line is the border: about 8 m beyond it still belong to the grid. */
const BORDER_DEGREES = 0.00008;

const sql = `
with area as materialized (
  select geom, ST_Buffer(geom, ${BORDER_DEGREES}, 'quad_segs=2') as inside from grids
  where district_code = $1 and code = $2 and validity @> $3::date and code ^@ any ($4))
select id, from_node, to_node, name, name_en, ST_AsGeoJSON(roads.geom, 7, 0)::jsonb -> 'coordinates' as line,
  ST_Length(ST_Intersection(roads.geom, inside)) >= 0.5 * ST_Length(roads.geom) as required
from roads, area
where district_code = $1 and walkable and roads.geom && ST_Expand(area.geom, ${AROUND_DEGREES})
order by id`;

const row = z.object({
  id: z.string(),
  from_node: z.string(),
  to_node: z.string(),
  name: z.string(),
  name_en: z.string(),
  line: z.array(positionField).min(2),
  required: z.boolean(),
});

/** The streets that can be walked in a grid and around it; `required` are those of which at least half lies in it. */
export async function listRoadsOfGrid(tx: Tx, gridCode: string, day: string): Promise<RoadPiece[]> {
  const rows = await tx.rows(sql, [gridCode.slice(0, 6), gridCode, day, tx.actor.scope], row);
  return rows.map(({ from_node: fromNode, to_node: toNode, name_en: nameEn, ...rest }) => ({
    ...rest,
    fromNode,
    toNode,
    nameEn,
  }));
}
