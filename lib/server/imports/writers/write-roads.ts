import type { ImportContext } from "../import-context";

/** Widths by class in metres, as the map draws them (ring 44 … footpath 2.6). */
const widths = `(values ('ring', 44), ('arterial', 30), ('collector', 17), ('branch', 14), ('lane', 7), ('footpath', 2.6)) as widths (class, metres)`;

/**
 * Streets that share a vertex meet there (OpenStreetMap's rule, and that of most road lists); lines that merely cross do
 * not: a bridge. So every line is cut where another line, or itself, has the same vertex, and cuts become nodes.
 */
const pieces = `
create temp table road_pieces on commit drop as
with lines as (
  select row_number() over () as part, fields, (st_dump(geom)).geom as geom from staged
), vertices as (
  select part, (dumped).path[1] as at, (dumped).geom as place from lines cross join lateral st_dumppoints(geom) as dumped
), shared as (
  select place from vertices group by place having count(*) > 1
), marked as (
  select part, at, place,
    at > 1 and at < max(at) over (partition by part) and exists (select from shared where shared.place = vertices.place) as cut
  from vertices
), numbered as (
  select part, at, place, cut, count(*) filter (where cut) over (partition by part order by at) as piece from marked
), doubled as (
  select part, piece, at, place from numbered
  union all select part, piece - 1, at, place from numbered where cut
)
select lines.fields, st_makeline(doubled.place order by doubled.at) as geom
from doubled join lines using (part) group by lines.part, lines.fields, doubled.piece having count(*) > 1`;

const nodes = `
create temp table road_ends on commit drop as
with ends as (
  select st_startpoint(geom) as place from road_pieces union select st_endpoint(geom) from road_pieces
), known as (
  select ends.place, (select id from road_nodes n where n.district_code = $1 and n.position = ends.place limit 1) as id from ends
), added as (
  insert into road_nodes (district_code, kind, position) select $1, 'junction', place from known where id is null returning id, position
)
select place, id from known where id is not null union all select position, id from added`;

const roads = `
insert into roads (district_code, from_node, to_node, class, name, width_metres, length_metres, oneway, bridge, geom)
select $1, a.id, b.id, fields->>'class', coalesce(fields->>'name', ''), coalesce((fields->>'width')::real, widths.metres),
  st_length(geom::geography), coalesce((fields->>'oneway')::boolean, false), coalesce((fields->>'bridge')::boolean, false), geom
from road_pieces
join road_ends a on a.place = st_startpoint(geom)
join road_ends b on b.place = st_endpoint(geom)
join ${widths} on widths.class = fields->>'class'`;

export async function writeRoads({ client, districtCode, report }: ImportContext): Promise<number> {
  const { rowCount: count } = await client.query(pieces);
  await client.query(nodes, [districtCode]);
  await client.query(roads, [districtCode]);
  report.remarks.push(`${count ?? 0} street segments between junctions`);
  return count ?? 0;
}
