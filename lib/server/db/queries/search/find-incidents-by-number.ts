import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({ id: z.string(), number: z.string(), description: z.string(), gridCode: z.string() });

/** Cases with one of the numbers; each district numbers its own. */
export function findIncidentsByNumber(
  tx: Tx,
  parts: readonly ScopePart[],
  { numbers, limit }: { numbers: readonly string[]; limit: number },
): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const inScope = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const sql = `
select id, number, description, grid_code as "gridCode" from incidents
where (${inScope}) and number = any (${statement.value(numbers)}) order by number desc limit ${statement.value(limit)}`;
  return tx.rows(sql, statement.values, row);
}
