import type { ImportContext } from "./import-context";

const people = "h.age_0_6 + h.age_7_17 + h.age_18_59 + h.age_60_79 + h.age_80_up";

const gridCounts = `
insert into grid_counts (district_code, grid_code, households, people, buildings, cameras)
select $1, g.code,
  (select count(*) from households h where h.district_code = $1 and h.grid_code = g.code),
  (select coalesce(sum(${people}), 0) from households h where h.district_code = $1 and h.grid_code = g.code),
  (select count(*) from buildings b where b.district_code = $1 and b.grid_code = g.code),
  (select count(*) from cameras c where c.district_code = $1 and c.grid_code = g.code)
from grids g where g.district_code = $1 and g.validity @> current_date
on conflict (district_code, grid_code) do update
set households = excluded.households, people = excluded.people, buildings = excluded.buildings, cameras = excluded.cameras`;

const buildingCounts = `
insert into building_counts (district_code, building_id, grid_code, households, people, position)
select $1, b.id, b.grid_code, count(*), sum(${people}), b.centre
from households h join buildings b on b.district_code = $1 and b.id = h.building_id where h.district_code = $1 group by b.id, b.grid_code, b.centre
on conflict (district_code, building_id) do update set households = excluded.households, people = excluded.people`;

const revisions = `
insert into layer_revisions (district_code, layer) select $1, unnest(array['base', 'grids', 'households', 'cameras', 'hazards', 'incidents'])
on conflict (district_code, layer) do update set revision = layer_revisions.revision + 1`;

/** Brings the counts that every role sees in line with the rows, and lets caches know. */
export async function refreshCounts({ client, districtCode }: ImportContext): Promise<void> {
  for (const sql of [gridCounts, buildingCounts, revisions]) await client.query(sql, [districtCode]);
}
