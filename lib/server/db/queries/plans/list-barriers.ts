import { z } from "zod";
import type { Tx } from "../../tx";

/** Ring roads and arterials, and the banks of water, near the grids of areas. */
const sql = `
with ground as materialized (
  select ST_Envelope(ST_Collect(geom)) as box from grids g
  where g.district_code = $1 and upper(g.validity) is null and g.code ^@ any ($2)),
line as (
  select (ST_Dump(geom)).geom as geom from roads, ground
  where district_code = $1 and class in ('ring', 'arterial') and geom && ground.box
  union all
  select (ST_Dump(ST_Boundary(geom))).geom from land_areas, ground
  where district_code = $1 and kind in ('river', 'canal', 'lake', 'water') and geom && ground.box)
select ST_AsGeoJSON(geom, 7, 0)::json->'coordinates' as line from line where ST_GeometryType(geom) = 'ST_LineString'`;

const row = z.object({ line: z.array(z.tuple([z.number(), z.number()])) });

/** @param areas streets or communities of one district */
export const listBarriers = async (tx: Tx, areas: readonly string[]): Promise<[number, number][][]> =>
  (await tx.rows(sql, [areas[0]?.slice(0, 6), areas], row)).map(({ line }) => line);
