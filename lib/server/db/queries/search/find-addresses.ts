import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { anywhere } from "./anywhere";

const row = z.object({ name: z.string(), gridCode: z.string(), lng: z.number(), lat: z.number() });

/** Named places, then buildings, whose name or address holds the text; the base map's words, nothing about who lives there. */
export function findAddresses(
  tx: Tx,
  parts: readonly ScopePart[],
  { text, limit }: { text: string; limit: number },
): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const inScope = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const pattern = statement.value(anywhere(text));
  const most = statement.value(limit);
  const sql = `
select name, "gridCode", st_x(at) as lng, st_y(at) as lat from (
  (select name, grid_code as "gridCode", position as at, 0 as rank from places
   where (${inScope}) and name like ${pattern} order by length(name), name limit ${most})
  union all
  (select address, grid_code, centre, 1 from buildings
   where (${inScope}) and address like ${pattern} order by length(address), address limit ${most})
) as found order by rank, length(name), name limit ${most}`;
  return tx.rows(sql, statement.values, row);
}
