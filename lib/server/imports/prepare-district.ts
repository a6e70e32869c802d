import { fail, ok, type Result } from "@/lib/kernel/result";
import type { ImportContext } from "./import-context";

const makeAreas = `
insert into areas (code, parent_code, level, name, name_en) values
  (left($1, 4), null, 'city', $2, $2), ($1, left($1, 4), 'district', $2, $2)
on conflict (code) do nothing`;

/** District, street, community and one grid around everything in the file, so that points and buildings have a place. */
const provisionalGrid = `
with extent as (
  select st_setsrid(st_expand(st_extent(geom)::geometry, 0.001), 4326) as geom from staged
), areas_made as (
  insert into areas (code, parent_code, level, name, name_en, geom)
  select v.code, v.parent, v.level, v.name, v.name_en, st_multi(geom) from extent, (values
    ($1 || '001', $1, 'street', '待划分 001', 'To be divided 001'), ($1 || '001001', $1 || '001', 'community', '待划分 001', 'To be divided 001')) as v (code, parent, level, name, name_en)
  on conflict (code) do nothing
)
insert into grids (district_code, code, name, name_en, kind, fabric, geom, anchor, area_square_metres, validity)
select $1, $1 || '001001001', '待划分', 'To be divided', 'comprehensive', 'imported', st_multi(geom), st_centroid(geom),
  st_area(geom::geography), daterange(current_date, null) from extent`;

export interface NewDistrict {
  /** Name of the district when it is not on record yet. */
  districtName: string | undefined;
  /** Lay one grid around the data when the district has none. */
  provisionalGrid: boolean;
}

/** Sees to it that the district exists and, for every layer but grids, that it has grids to put rows into. */
export async function prepareDistrict(
  context: ImportContext,
  wanted: NewDistrict,
  needsGrids: boolean,
): Promise<Result<null>> {
  const { client, districtCode, report } = context;
  const { rowCount: known } = await client.query("select from areas where code = $1", [districtCode]);
  if (known === 0) {
    if (wanted.districtName === undefined) return fail("not-found", { field: "district" });
    await client.query(makeAreas, [districtCode, wanted.districtName]);
    report.remarks.push(`district ${districtCode} ${wanted.districtName} put on record`);
  }
  if (!needsGrids) return ok(null);
  const { rowCount: grids } = await client.query(
    "select from grids where district_code = $1 and validity @> current_date limit 1",
    [districtCode],
  );
  if (grids !== 0) return ok(null);
  if (!wanted.provisionalGrid) return fail("conflict", { field: "district", details: { hint: "no grids in force" } });
  await client.query(provisionalGrid, [districtCode]);
  await client.query(
    "update areas set geom = (select st_multi(st_union(geom)) from grids where district_code = $1) where code in ($1, left($1, 4)) and geom is null",
    [districtCode],
  );
  report.remarks.push(`one provisional grid ${districtCode}001001001 laid around the data; divide it in the planner`);
  return ok(null);
}
