import type { Tx } from "../../../tx";
import type { WholePlanRow } from "../plan-row";

/** Less is the width of a border, not ground that changed hands. */
const LEAST_SQUARE_METRES = 1;

/** Before rows are moved: the households are still counted under the old code. */
const sql = `
insert into grid_successions (district_code, old_code, new_code, plan_id, effective_on, shared_area_square_metres, shared_households)
select $1, old.code, new.code, $2, $4::date, ST_Area(shared.geom::geography),
  coalesce((select sum(b.households) from building_counts b
    where b.district_code = $1 and b.grid_code = old.code and ST_Covers(new.geom, b.position)), 0)
from grids old
  join grids new on new.district_code = $1 and new.plan_id = $2 and lower(new.validity) = $4::date
    and new.code <> old.code and ST_Intersects(new.geom, old.geom),
  lateral (select ST_CollectionExtract(ST_Intersection(old.geom, new.geom), 3) as geom) shared
where old.district_code = $1 and old.id = any ($3::bigint[]) and ST_Area(shared.geom::geography) > $5
on conflict (district_code, old_code, new_code, effective_on) do nothing`;

/** Writes down which grid's ground went to which other: what searches and old links follow. */
export async function insertSuccessions(tx: Tx, plan: WholePlanRow, replaced: readonly string[], day: string) {
  await tx.run(sql, [plan.district_code, plan.id, replaced, day, LEAST_SQUARE_METRES]);
}
