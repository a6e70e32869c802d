import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({ id: z.string() });

/** Ids of the rows of grids in force on a day in some areas. */
export async function listGridsInForce(tx: Tx, parts: readonly ScopePart[], day: string): Promise<string[]> {
  const statement = new Statement();
  const place = { district: "g.district_code", code: "g.code" };
  const inParts = parts.map((part) => `(${inPart(statement, part, place)})`).join(" or ");
  const text = `
select g.id::text as id from grids g where (${inParts}) and g.validity @> ${statement.value(day)}::date order by g.code`;
  return (await tx.rows(text, statement.values, row)).map(({ id }) => id);
}
