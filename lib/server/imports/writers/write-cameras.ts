import type { ImportContext } from "../import-context";
import { gridOf } from "./grid-of";

/**
 * Lists without GB/T 28181 ids get provisional ones: centre <district>00, industry 08 (city management), type 132, network 9
 * (reserved), so that they can be told from real ids. What a list leaves out is filled with cautious defaults, never
 * with a bearing: a camera without one is drawn as a point.
 */
const cameras = `
with coded as (
  select *, coalesce(fields->>'code', $1 || '00081329' || lpad(($2 + row_number() over (partition by fields ? 'code' order by nr))::text, 6, '0')) as code
  from staged
)
insert into cameras (district_code, code, name, grid_code, position, ptz_type, position_type, indoor, bearing_degrees, horizontal_fov_degrees, range_metres,
  mount_height_metres, horizontal_pixels, status, status_since, owner, purpose, sign_posted, in_use_since, filing_number, filed_on, retention_days)
select $1, code, coalesce(fields->>'name', right(code, 6)), ${gridOf("coded.geom")}, geom, coalesce((fields->>'ptzType')::smallint, 3),
  (fields->>'positionType')::smallint, coalesce((fields->>'indoor')::boolean, false),
  coalesce((fields->>'bearing')::real, (fields->>'directionType')::real), coalesce((fields->>'fov')::real, 90), coalesce((fields->>'range')::real, 50),
  coalesce((fields->>'height')::real, 4), 1920, coalesce(fields->>'status', 'online'), now(), coalesce(fields->>'owner', ''), coalesce(fields->>'purpose', ''),
  coalesce((fields->>'sign')::boolean, false), coalesce((fields->>'inUseSince')::date, current_date), fields->>'filingNumber',
  (fields->>'filedOn')::date, coalesce((fields->>'retentionDays')::smallint, 30)
from coded
returning id, status`;

/** What is off when it is taken over is out from then on. */
const write = `
with written as (${cameras})
, out as (
  insert into camera_outages (district_code, camera_id, began_at, kind) select $1, id, now(), status from written where status <> 'online'
)
select count(*) as written from written`;

export async function writeCameras({ client, districtCode, report }: ImportContext): Promise<number> {
  const { rows } = await client.query<{ last: number; uncoded: string; unaimed: string }>(
    `select coalesce((select max(right(code, 6)::int) from cameras where district_code = $1 and code ^@ ($1 || '00081329')), 0) as last,
       count(*) filter (where not fields ? 'code') as uncoded, count(*) filter (where not fields ?| array['bearing', 'directionType']) as unaimed from staged`,
    [districtCode],
  );
  const [before] = rows;
  if (before === undefined) throw new Error("counting staged cameras gave no row");
  if (Number(before.uncoded) > 0) report.remarks.push(`${before.uncoded} cameras without an id: provisional ids given`);
  if (Number(before.unaimed) > 0) report.remarks.push(`${before.unaimed} cameras without a bearing: kept without one`);
  const { rows: written } = await client.query<{ written: string }>(write, [districtCode, before.last]);
  return Number(written[0]?.written);
}
