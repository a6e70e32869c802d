import type { ImportContext } from "../import-context";
import { gridOf } from "./grid-of";
import { takeNumbers } from "./take-numbers";

/** An imported case is closed or registered; its timeline begins with the import. */
const incidents = `
with added as (
  insert into incidents (district_code, number, category, severity, status, source, description, address, grid_code, position,
    reported_at, registered_at, closed_at)
  select $1, fields->>'number', fields->>'category', coalesce((fields->>'severity')::smallint, 1),
    case when fields ? 'closedAt' then 'closed' else 'registered' end, coalesce(fields->>'source', 'hotline'), fields->>'description',
    coalesce(fields->>'address', ''), ${gridOf("staged.geom")}, geom, (fields->>'reportedAt')::timestamptz, (fields->>'reportedAt')::timestamptz,
    (fields->>'closedAt')::timestamptz
  from staged returning id, grid_code, status
)
insert into incident_timeline (district_code, incident_id, seq, grid_code, at, action, to_status, actor_name)
select $1, id, 1, grid_code, now(), 'import', status, 'import' from added`;

export async function writeIncidents(context: ImportContext): Promise<number> {
  await takeNumbers(context, "incident", "reportedAt");
  const { rowCount } = await context.client.query(incidents, [context.districtCode]);
  return rowCount ?? 0;
}
