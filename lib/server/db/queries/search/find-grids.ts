import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { anywhere } from "./anywhere";

const row = z.object({ code: z.string(), name: z.string(), nameEn: z.string(), formerly: z.string().nullable() });

/** Grids in force on a day whose code begins with the text, whose name holds it, or that took over ground of the grid it names. */
export function findGrids(
  tx: Tx,
  parts: readonly ScopePart[],
  { text, day, limit }: { text: string; day: string; limit: number },
): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const place = { district: "district_code", code: "code" };
  const inScope = parts.map((part) => `(${inPart(statement, part, place)})`).join(" or ");
  const pattern = statement.value(anywhere(text));
  const asked = statement.value(text);
  const sql = `
with recursive heir as (
  select district_code, new_code as code, effective_on from grid_successions where old_code = ${asked}
  union
  select s.district_code, s.new_code, s.effective_on from grid_successions s
    join heir on s.district_code = heir.district_code and s.old_code = heir.code and s.effective_on >= heir.effective_on)
select code, name, name_en as "nameEn",
  case when code ^@ ${asked} or name like ${pattern} or name_en ilike ${pattern} then null else ${asked} end as formerly
from grids
where (${inScope}) and validity @> ${statement.value(day)}::date
  and (code ^@ ${asked} or name like ${pattern} or name_en ilike ${pattern}
    or (district_code, code) in (select district_code, code from heir))
order by code limit ${statement.value(limit)}`;
  return tx.rows(sql, statement.values, row);
}
