import { z } from "zod";
import type { Tx } from "../../tx";
import type { WholePlanRow } from "./plan-row";
import type { PublishedCell } from "./publish/replace-grids";

const MOST_TOLD = 500;
/** Walls are drawn a hand thick: less of a building than this is no cut. */
const LEAST_SHARE = 0.03;
const LEAST_SQUARE_METRES = 10;

const sql = `
with cell as materialized (
  select code, community, geom, ST_Boundary(geom) as border
  from unnest($2::text[], $3::text[], $4::text[]) as t (code, community, shape), ST_GeomFromGeoJSON(shape) as geom),
-- Cell by cell: each is made ready once for all that may stand in it.
near as materialized (
  select b.id, cell.code, ST_Covers(cell.geom, b.centre) as holds, ST_Intersects(cell.border, b.geom) as meets
  from cell join buildings b on b.geom && cell.geom and b.district_code = $1),
part as materialized (
  select b.id, b.geom, b.centre, code, ST_Area(ST_Intersection(cell.geom, b.geom)) / nullif(ST_Area(b.geom), 0) as share
  from near join cell using (code) join buildings b on b.district_code = $1 and b.id = near.id
  where meets and left(b.grid_code, $8) = any ($9)),
cut as (
  select 'building-cut' as kind, array_agg(code order by share desc, code) as cells, ST_X(centre) as lng, ST_Y(centre) as lat,
    (1 - max(share))::float8 as amount, ST_AsGeoJSON(ST_ExteriorRing(geom), 7, 0)::json->'coordinates' as ring
  from part where share > $5 group by id, geom, centre having count(*) > 1 limit $7),
unassigned as (
  select 'unassigned-building', '{}'::text[], ST_X(b.centre), ST_Y(b.centre), null::float8, null::json from buildings b
  where b.district_code = $1 and left(b.grid_code, $8) = any ($9)
    and not exists (select from near where near.id = b.id and near.holds) limit $7),
outside as (
  select 'outside-community', array[code], ST_X(ST_PointOnSurface(beyond)), ST_Y(ST_PointOnSurface(beyond)),
    ST_Area(beyond::geography), null::json
  from (select cell.code, ST_Difference(cell.geom, area.geom) as beyond from cell join areas area on area.code = cell.community
    where area.geom is not null and not ST_CoveredBy(cell.geom, area.geom)) o
  where ST_Area(beyond::geography) > $6 limit $7)
select * from cut union all select * from unassigned union all select * from outside`;

const row = z.object({
  kind: z.enum(["building-cut", "unassigned-building", "outside-community"]),
  cells: z.array(z.string()),
  lng: z.number(),
  lat: z.number(),
  amount: z.number().nullable(),
  /** The outline of a building that is cut. */
  ring: z.array(z.tuple([z.number(), z.number()])).nullable(),
});

export type GroundProblemRow = z.infer<typeof row>;

/**
 * What a plan's borders do to buildings, and where they leave their community.
 * @param communities the group of each cell, all of one length
 */
export function findGroundProblems(
  tx: Tx,
  plan: WholePlanRow,
  cells: readonly PublishedCell[],
  communities: readonly string[],
): Promise<GroundProblemRow[]> {
  return tx.rows(
    sql,
    [
      plan.district_code,
      cells.map(({ code }) => code),
      communities,
      cells.map(({ geometry }) => JSON.stringify(geometry)),
      LEAST_SHARE,
      LEAST_SQUARE_METRES,
      MOST_TOLD,
      communities[0]?.length ?? 0,
      [...new Set(communities)],
    ],
    row,
  );
}
