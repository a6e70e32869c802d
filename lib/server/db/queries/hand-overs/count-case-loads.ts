import { z } from "zod";
import { SEVERE } from "@/lib/incidents/dispatch/escalation-ladder";
import type { Tx } from "../../tx";
import { notDrill } from "../incidents/not-drill";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({ code: z.string(), open: z.int(), late: z.int(), severe: z.int(), suspended: z.int() });

/** Open cases of a part by the first digits of their grid, those with the most late ones first. */
export function countCaseLoads(
  tx: Tx,
  part: ScopePart,
  { digits, now }: { digits: number; now: Date },
): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const text = `
select left(grid_code, ${statement.value(digits)}) as code, count(*)::int as open,
  (count(*) filter (where due_at < ${statement.value(now)}))::int as late,
  (count(*) filter (where severity >= ${statement.value(SEVERE)}))::int as severe,
  (count(*) filter (where status = 'suspended'))::int as suspended
from incidents where ${inPart(statement, part)} and closed_at is null and ${notDrill}
group by 1 order by 3 desc, 4 desc, 2 desc, 1`;
  return tx.rows(text, statement.values, row);
}

const lastRow = z.object({ at: z.date().nullable() });

/** When the newest report of the part came in. */
export async function findLastReport(tx: Tx, part: ScopePart): Promise<Date | null> {
  const statement = new Statement();
  const text = `select max(reported_at) as at from incidents where ${inPart(statement, part)}`;
  const [found] = await tx.rows(text, statement.values, lastRow);
  return found?.at ?? null;
}
