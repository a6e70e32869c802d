import { z } from "zod";
import type { Tx } from "../../tx";
import type { ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { inAnyPart, isSoon } from "./wall-conditions";

const row = z.object({
  category: z.string(),
  community: z.string(),
  open: z.number(),
  soon: z.number(),
  late: z.number(),
  waiting: z.number(),
});

export type OpenCount = z.infer<typeof row>;

/** Open cases by class (2 digits) and community. */
export function countOpen(tx: Tx, parts: readonly ScopePart[]): Promise<OpenCount[]> {
  const statement = new Statement();
  const sql = `
select left(category, 2) as category, left(grid_code, 12) as community, count(*)::int as open,
  (count(*) filter (where due_at < now()))::int as late, (count(*) filter (where ${isSoon}))::int as soon,
  (count(*) filter (where status in ('reported', 'verifying', 'registered', 'reopened')))::int as waiting
from incidents where ${inAnyPart(statement, parts)} and closed_at is null group by 1, 2`;
  return tx.rows(sql, statement.values, row);
}
