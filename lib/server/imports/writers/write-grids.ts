import type { ImportContext } from "../import-context";

/** Streets and communities that the codes name and nobody has told the program yet are made along with the grids. */
const missingAreas = `
insert into areas (code, parent_code, level, name, name_en)
select distinct on (code) code, parent_code, level, name, name from (
  select left(fields->>'code', 9) as code, $1 as parent_code, 'street' as level, coalesce(fields->>'street', left(fields->>'code', 9)) as name, 1 as depth from staged
  union all
  select left(fields->>'code', 12), left(fields->>'code', 9), 'community', coalesce(fields->>'community', left(fields->>'code', 12)), 2 from staged
) as named order by code, depth, name
on conflict (code) do nothing`;

const grids = `
insert into grids (district_code, code, name, name_en, kind, fabric, leader_name, geom, anchor, area_square_metres, validity)
select $1, fields->>'code', fields->>'name', fields->>'name', coalesce(fields->>'kind', 'comprehensive'), 'imported', fields->>'leader',
  st_multi(geom), st_pointonsurface(geom), st_area(geom::geography), daterange(current_date, null)
from staged`;

/** An area is the union of its grids in force. */
const areaShapes = `
update areas set geom = shapes.geom from (
  select areas.code, st_multi(st_union(grids.geom)) as geom from areas
  join grids on grids.code ^@ areas.code and grids.validity @> current_date
  where areas.code ^@ $1 and grids.district_code = $1 group by areas.code
) as shapes where areas.code = shapes.code`;

export async function writeGrids({ client, districtCode }: ImportContext): Promise<number> {
  await client.query(missingAreas, [districtCode]);
  const { rowCount } = await client.query(grids, [districtCode]);
  await client.query(areaShapes, [districtCode]);
  return rowCount ?? 0;
}
