import { z } from "zod";
import type { Tx } from "../../tx";
import type { ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { inAnyPart } from "./wall-conditions";

const row = z.object({ day: z.number(), hour: z.number(), open: z.number(), late: z.number(), done: z.number() });

export type HourCount = z.infer<typeof row>;

/** Reports since `since` (a local midnight), by whole days and hours after it. */
export function countReports(tx: Tx, parts: readonly ScopePart[], since: Date): Promise<HourCount[]> {
  const statement = new Statement();
  const from = statement.value(since);
  const sql = `
select floor(extract(epoch from reported_at - ${from}::timestamptz) / 86400)::int as day,
  (floor(extract(epoch from reported_at - ${from}::timestamptz) / 3600)::int % 24) as hour,
  (count(*) filter (where closed_at is null))::int as open, (count(*) filter (where closed_at is not null))::int as done,
  (count(*) filter (where closed_at is null and due_at < now()))::int as late
from incidents where ${inAnyPart(statement, parts)} and reported_at >= ${from} group by 1, 2`;
  return tx.rows(sql, statement.values, row);
}
