import type { LoadContext } from "./load-context";

/** As long as the grids themselves. */
const UNITS_VALID = "[2024-01-01,)";

const layers = `
insert into grid_layers (district_code, id, code, name, name_en, kind, area_code, must_cover, updated_at, updated_by_name) values
  ($1, 1, 'XF', '消防片区', 'Fire beat', 'fire', $1, true, $2, '系统'),
  ($1, 2, 'ZS', '专属网格', 'Special-purpose grid', 'exclusive', $1, false, $2, '系统')`;

/** One beat a street; the brigade answers for all of them. */
const beats = `
insert into grid_layer_units (district_code, layer_id, code, name, name_en, department_code, geom, area_square_metres, validity)
select $1, 1, 'XF-' || lpad((row_number() over (order by code))::text, 3, '0'), name || '消防片区', name_en || ' Fire Beat',
  (select code from departments where code = 'fire' and $1 ^@ area_code), geom, ST_Area(geom::geography), $2::daterange
from areas where level = 'street' and code ^@ $1`;

/** Schools, hospitals and parks that have a grid to themselves. */
const ofOneHolder = "district_code = $1 and kind = 'exclusive' and fabric in ('school', 'hospital', 'park')";
const special = `
insert into grid_layer_units (district_code, layer_id, code, name, name_en, geom, area_square_metres, validity)
select $1, 2, 'ZS-' || lpad((row_number() over (order by code))::text, 3, '0'), name, name_en, geom, area_square_metres, $2::daterange
from grids where ${ofOneHolder}`;

/** Made of the grids that are left, so that every vertex is where its neighbours have it. */
const free = `
insert into grid_layer_units (district_code, layer_id, code, name, name_en, geom, area_square_metres, validity)
select $1, 2, 'free', '', '', geom, ST_Area(geom::geography), $2::daterange
from (select ST_Multi(ST_Union(geom)) as geom from grids where district_code = $1 and not (${ofOneHolder})) rest where geom is not null`;

const routes = `
insert into grid_layer_routes (district_code, category, layer_id, updated_at, updated_by_name)
values ($1, '04004', 1, $2, '系统'), ($1, '06001', 1, $2, '系统')`;

/** The cases in hand know the beat of their street, as registration would have told them. */
const answered = `
insert into incident_layer_units (district_code, incident_id, grid_code, layer_id, layer_name, layer_name_en, unit_code, unit_name,
  unit_name_en, department_code, routed_on)
select i.district_code, i.id, i.grid_code, l.id, l.name, l.name_en, u.code, u.name, u.name_en, u.department_code,
  (i.registered_at at time zone 'Asia/Shanghai')::date
from incidents i
  join grid_layer_routes r on r.district_code = i.district_code and r.category = i.category
  join grid_layers l on l.district_code = r.district_code and l.id = r.layer_id
  join grid_layer_units u on u.district_code = l.district_code and u.layer_id = l.id and ST_Covers(u.geom, i.position)
where i.district_code = $1 and i.closed_at is null and i.registered_at is not null
on conflict (district_code, incident_id) do nothing`;

/** Two thematic layers: fire beats that cover the district, and the special-purpose grids of schools, hospitals and parks. */
export async function loadGridLayers({ client, districtCode, now, report }: LoadContext): Promise<void> {
  const at = new Date(now);
  await client.query(layers, [districtCode, at]);
  await client.query("select setval(pg_get_serial_sequence('grid_layers', 'id'), 2)");
  for (const sql of [beats, special, free]) await client.query(sql, [districtCode, UNITS_VALID]);
  await client.query(routes, [districtCode, at]);
  await client.query(answered, [districtCode]);
  report({ step: "grid-layers", done: 2, total: 2 });
}
