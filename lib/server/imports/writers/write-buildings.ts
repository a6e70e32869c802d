import { buildingKind } from "@/lib/imports/building-kind";
import type { ImportContext } from "../import-context";
import { gridOf } from "./grid-of";

/** Where a list says nothing about height: the usual walk-up house, told as a remark. */
const assumedFloors = 3;
const metresPerFloor = 3;

const buildings = `
insert into buildings (district_code, grid_code, kind, name, address, floors, height_metres, geom, centre)
select $1, coalesce(${gridOf("st_pointonsurface(part)")}, ${gridOf("st_pointonsurface(staged.geom)")}), coalesce(kinds.kind, 'public'), coalesce(fields->>'name', ''), coalesce(fields->>'address', ''),
  coalesce((fields->>'floors')::int, round((fields->>'height')::float8 / ${metresPerFloor})::int, ${assumedFloors}),
  coalesce((fields->>'height')::float8, (fields->>'floors')::int * ${metresPerFloor}, ${assumedFloors * metresPerFloor}),
  part, st_pointonsurface(part)
from staged
cross join lateral (select (st_dump(staged.geom)).geom as part) as parts
left join unnest($2::text[], $3::text[]) as kinds (given, kind) on kinds.given = staged.fields->>'kind'`;

export async function writeBuildings({ client, districtCode, report }: ImportContext): Promise<number> {
  const { rows } = await client.query<{ given: string | null; unknown: string }>(
    `select fields->>'kind' as given, count(*) filter (where fields->>'floors' is null and fields->>'height' is null) as unknown
     from staged group by 1`,
  );
  const unknown = rows.reduce((sum, row) => sum + Number(row.unknown), 0);
  if (unknown > 0)
    report.remarks.push(`${unknown} buildings without floors or height: taken as ${assumedFloors} floors`);
  const given = rows.flatMap((row) => row.given ?? []);
  const { rowCount } = await client.query(buildings, [districtCode, given, given.map(buildingKind)]);
  return rowCount ?? 0;
}
