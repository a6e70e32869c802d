import type { Tx } from "../../../tx";
import type { WholePlanRow } from "../plan-row";

/** A retired grid counts nothing. */
const sql = `
insert into grid_counts (district_code, grid_code, households, people, buildings, cameras)
select $1, code, coalesce(b.households, 0), coalesce(b.people, 0), coalesce(s.buildings, 0), coalesce(c.cameras, 0)
from unnest($2::text[]) as t (code)
  left join lateral (select sum(households) as households, sum(people) as people from building_counts
    where district_code = $1 and grid_code = t.code) b on true
  left join lateral (select count(*) as buildings from buildings where district_code = $1 and grid_code = t.code) s on true
  left join lateral (select count(*) as cameras from cameras where district_code = $1 and grid_code = t.code) c on true
on conflict (district_code, grid_code) do update set
  households = excluded.households, people = excluded.people, buildings = excluded.buildings, cameras = excluded.cameras`;

/** Makes the counts of grids anew from what stands in them. */
export async function countGrids(tx: Tx, plan: WholePlanRow, codes: readonly string[]): Promise<void> {
  await tx.run(sql, [plan.district_code, codes]);
}
