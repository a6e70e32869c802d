import { z } from "zod";
import type { Tx } from "../../tx";
import type { ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { inAnyPart } from "./wall-conditions";

const row = z.object({ today: z.number(), all: z.number(), in_time: z.number() });

/** Cases closed since `since`; of them those since `midnight`, and those that kept their last limit. */
export async function countClosed(
  tx: Tx,
  parts: readonly ScopePart[],
  { since, midnight }: { since: Date; midnight: Date },
): Promise<{ today: number; all: number; inTime: number }> {
  const statement = new Statement();
  const sql = `
select (count(*) filter (where closed_at >= ${statement.value(midnight)}))::int as today, count(*)::int as all,
  (count(*) filter (where due_at is null or closed_at <= due_at))::int as in_time
from incidents where ${inAnyPart(statement, parts)} and closed_at >= ${statement.value(since)} and status = 'closed'`;
  const [found] = await tx.rows(sql, statement.values, row);
  return { today: found?.today ?? 0, all: found?.all ?? 0, inTime: found?.in_time ?? 0 };
}
