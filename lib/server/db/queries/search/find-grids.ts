import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { anywhere } from "./anywhere";

const row = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });

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
  const sql = `
select code, name, name_en as "nameEn" from grids
where (${inScope}) and validity @> ${statement.value(day)}::date
  and (code ^@ ${statement.value(text)} or name like ${pattern} or name_en ilike ${pattern}
    or exists (select from grid_successions s where s.district_code = grids.district_code and s.old_code = ${statement.value(text)}
      and s.new_code = grids.code))
order by code limit ${statement.value(limit)}`;
  return tx.rows(sql, statement.values, row);
}
