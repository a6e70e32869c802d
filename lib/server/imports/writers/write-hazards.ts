import type { ImportContext } from "../import-context";
import { gridOf } from "./grid-of";
import { takeNumbers } from "./take-numbers";

const hazards = `
insert into hazards (district_code, number, kind, level, status, title, description, address, grid_code, position, responsible, found_at, due_on)
select $1, fields->>'number', fields->>'kind', coalesce(fields->>'level', 'general'), 'found', fields->>'title', coalesce(fields->>'description', ''),
  coalesce(fields->>'address', ''), ${gridOf("staged.geom")}, geom, coalesce(fields->>'responsible', ''), (fields->>'foundAt')::timestamptz, (fields->>'dueOn')::date
from staged`;

export async function writeHazards(context: ImportContext): Promise<number> {
  await takeNumbers(context, "hazard", "foundAt");
  const { rowCount } = await context.client.query(hazards, [context.districtCode]);
  return rowCount ?? 0;
}
