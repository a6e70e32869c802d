import type { ImportContext } from "../import-context";
import { checkStaged } from "./check-staged";

/** A field that names a row must name one row of the file, and no row that is stored. */
export async function checkKeys(context: ImportContext, field: string, table: string, column: string): Promise<void> {
  await checkStaged(
    context,
    "duplicate-id",
    `select nr, key as detail from (
       select nr, fields->>'${field}' as key, row_number() over (partition by fields->>'${field}' order by nr) as nth from staged
     ) as keyed where key is not null and nth > 1 and $1 <> ''`,
  );
  await checkStaged(
    context,
    "id-taken",
    `select nr, fields->>'${field}' as detail from staged
     where exists (select from ${table} where district_code = $1 and ${column} = fields->>'${field}')`,
  );
}
