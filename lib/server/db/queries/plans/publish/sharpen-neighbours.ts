import type { Tx } from "../../../tx";
import type { WholePlanRow } from "../plan-row";

/** Half a step of 1e-7° in both directions, with room for rounding. */
const REACH_DEGREES = 1.5e-7;

/**
 * A border that ends on the outline of a plan puts a vertex into the outline, up to half a step (5 mm) off it. The grids on
 * the other side get the same vertex, so that there is no gap of that width.
 */
const sql = `
with corner as materialized (
  select ST_Collect(distinct point.geom) as geom from grids g, lateral ST_DumpPoints(g.geom) point
  where g.district_code = $1 and g.plan_id = $2),
beside as materialized (
  select g.id, ST_Multi(ST_Snap(g.geom, corner.geom, $4)) as geom from grids g, corner
  where g.district_code = $1 and g.validity @> $3::date and g.plan_id is distinct from $2 and g.geom && corner.geom
    and ST_DWithin(g.geom, corner.geom, $4))
update grids g set geom = beside.geom, revision = g.revision + 1 from beside
where g.district_code = $1 and g.id = beside.id and not ST_OrderingEquals(g.geom, beside.geom) and ST_IsValid(beside.geom)
  and ST_GeometryType(beside.geom) = 'ST_MultiPolygon'`;

export const sharpenNeighbours = (tx: Tx, plan: WholePlanRow, day: string): Promise<number> =>
  tx.run(sql, [plan.district_code, plan.id, day, REACH_DEGREES]);
