import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({ gridCode: z.string(), missed: z.int(), oldestDueOn: z.string() });

/** Overdue visits by grid, most first. */
export function countMissedVisits(tx: Tx, parts: readonly ScopePart[], day: string): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const inScope = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const text = `
    select grid_code as "gridCode", count(*)::int as missed, min(due_on)::text as "oldestDueOn" from care_visits
    where (${inScope}) and visited_at is null and due_on < ${statement.value(day)}::date
    group by grid_code order by count(*) desc, grid_code`;
  return tx.rows(text, statement.values, row);
}
