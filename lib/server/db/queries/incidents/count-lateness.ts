import { z } from "zod";
import type { CountGroup } from "@/lib/contracts/incidents/count-group";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { countKey } from "./count-by";
import { latenessConditions } from "./lateness-conditions";
import { notDrill } from "./not-drill";

const row = z.object({ key: z.string(), open: z.int(), soon: z.int(), late: z.int(), veryLate: z.int() });

export type LatenessRow = z.infer<typeof row>;

/** Open cases by how near their limits are at `now`, the latest first. */
export function countLateness(
  tx: Tx,
  { parts, by, now }: { parts: readonly ScopePart[]; by: CountGroup; now: Date },
): Promise<LatenessRow[]> {
  const statement = new Statement();
  const is = latenessConditions(`${statement.value(now)}::timestamptz`);
  const where = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const text = `
    select ${countKey[by]} as key, count(*)::int as open, count(*) filter (where ${is.soon})::int as soon,
      count(*) filter (where ${is.late})::int as late, count(*) filter (where ${is["very-late"]})::int as "veryLate"
    from incidents where (${where}) and closed_at is null and ${notDrill}
    group by 1 order by 5 desc, 4 desc, 3 desc, 2 desc, 1`;
  return tx.rows(text, statement.values, row);
}
