import { z } from "zod";
import { type Area, areaSchema } from "@/lib/contracts/areas/list-areas-endpoint";
import type { Tx } from "../../tx";

const sql = `
select code, parent_code, level, name, name_en from areas
where valid_from <= $2::date and (valid_to is null or valid_to > $2::date)
  and case when $1::text is null then code = any ($3) else parent_code = $1 end
order by code`;

const row = z
  .object({
    code: z.string(),
    parent_code: z.string().nullable(),
    level: areaSchema.shape.level,
    name: z.string(),
    name_en: z.string(),
  })
  .transform(({ parent_code: parentCode, name_en: nameEn, ...rest }): Area => ({ ...rest, parentCode, nameEn }));

/** The areas below `parent`; without one, those with the given codes. */
export function listAreas(
  tx: Tx,
  { parent, codes, day }: { parent: string | null; codes: readonly string[]; day: string },
): Promise<Area[]> {
  return tx.rows(sql, [parent, day, codes], row);
}
