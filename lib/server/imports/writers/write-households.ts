import { checkStaged } from "../checks/check-staged";
import type { ImportContext } from "../import-context";

/** A household's point is often set in front of its house. */
const nearestMetres = 30;

const buildingOf = `
update staged set fields = fields || jsonb_build_object('building', found.id) from (
  select staged.ctid as row, (
    select id from buildings b where b.district_code = $1 and b.geom && st_expand(staged.geom, 0.0005)
      and st_dwithin(b.geom::geography, staged.geom::geography, ${nearestMetres})
    order by b.geom <-> staged.geom limit 1) as id
  from staged
) as found where staged.ctid = found.row and found.id is not null`;

const door = `fields->>'building', coalesce(fields->>'stairwell', '1'), fields->>'room'`;

const households = `
insert into households (district_code, grid_code, building_id, stairwell, floor, room, tenancy, contact, phone_hash, id_number_hash,
  age_0_6, age_7_17, age_18_59, age_60_79, age_80_up, last_visit_on, position)
select $1, b.grid_code, b.id, coalesce((fields->>'stairwell')::smallint, 1), (fields->>'floor')::smallint, fields->>'room',
  coalesce(fields->>'tenancy', 'owner'), contact, phone_hash, id_number_hash,
  coalesce((fields->>'age0to6')::smallint, 0), coalesce((fields->>'age7to17')::smallint, 0), coalesce((fields->>'age18to59')::smallint, 0),
  coalesce((fields->>'age60to79')::smallint, 0), coalesce((fields->>'age80up')::smallint, 0), (fields->>'lastVisit')::date, b.centre
from staged join buildings b on b.district_code = $1 and b.id = (fields->>'building')::bigint`;

/** Households stand in buildings; the position kept is the building's, never a finer one. */
export async function checkHouseholds(context: ImportContext): Promise<void> {
  await context.client.query(buildingOf, [context.districtCode]);
  await checkStaged(
    context,
    "outside-buildings",
    "select nr, st_astext(geom, 6) as detail from staged where not fields ? 'building' and $1 <> ''",
  );
  await checkStaged(
    context,
    "duplicate-id",
    `select nr, concat_ws('-', ${door}) as detail from (
       select *, row_number() over (partition by ${door} order by nr) as nth from staged) as doors where nth > 1 and $1 <> ''`,
  );
  await checkStaged(
    context,
    "id-taken",
    `select nr, concat_ws('-', ${door}) as detail from staged where exists (select from households h where h.district_code = $1
       and h.building_id = (fields->>'building')::bigint and h.stairwell = coalesce((fields->>'stairwell')::smallint, 1)
       and h.room = fields->>'room')`,
  );
}

export async function writeHouseholds({ client, districtCode }: ImportContext): Promise<number> {
  const { rowCount } = await client.query(households, [districtCode]);
  return rowCount ?? 0;
}
