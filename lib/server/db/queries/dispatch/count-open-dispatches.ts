import { z } from "zod";
import { statusesInHand } from "@/lib/incidents/dispatch/is-in-hand";
import type { Tx } from "../../tx";

const sql = `
select count(*)::int as cases from incidents
where district_code = $1 and closed_at is null and status = any ($2)
  and (department_code = $3 or assignee_user_id = $3 or $3 = any (assisting))
  and grid_code ^@ $4 and not grid_code ^@ any ($5)`;
const row = z.object({ cases: z.int() });

/** Cases in hand of a department or user in an area, those outside the areas that its other units answer for. */
export async function countOpenDispatches(
  tx: Tx,
  { key, area, others }: { key: string; area: string; others: readonly string[] },
): Promise<number> {
  const [found] = await tx.rows(sql, [area.slice(0, 6), statusesInHand, key, area, others], row);
  return found?.cases ?? 0;
}
